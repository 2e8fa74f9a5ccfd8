import { describe, expect, test } from 'vitest'
import { qualityCodes } from '@/domain/quality/types'
import { interfaceLanguages, locales } from '@/locales'
import { createI18n } from '@/locales/instance'

const words = { detail: '1240', arabic: 'تشرين الأول', english: 'November' }

describe.each(interfaceLanguages)('what the checks say in %s', (language) => {
  const { t } = createI18n({ language, digits: 'latn', resources: locales[language] })
  const keys = [
    ...qualityCodes.filter((code) => code !== 'length'),
    'length.short',
    'length.long',
    'differs',
  ] as const

  test.each(keys)('has a sentence for %s', (code) => {
    const sentence = t(`quality:${code}`, words)
    expect(sentence).not.toContain('{{')
    expect(sentence).toMatch(/\s.*(?:[.؟?]|: .+)$/)
  })
})
