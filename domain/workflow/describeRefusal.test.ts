import { createInstance } from 'i18next'
import { describe, expect, it } from 'vitest'
import arRefusals from '@/locales/ar/refusals.json'
import arWorkflow from '@/locales/ar/workflow.json'
import enRefusals from '@/locales/en/refusals.json'
import enWorkflow from '@/locales/en/workflow.json'
import { articleTransitions } from './articleTable'
import { describeRefusal, describeShortly, type Teller } from './describeRefusal'
import { refusal, refusalCodes } from './refusals'
import { translationTransitions } from './translationTable'
import type { Refusal } from './types'

const resources = {
  ar: { refusals: arRefusals, workflow: arWorkflow },
  en: { refusals: enRefusals, workflow: enWorkflow },
}
const languages = ['ar', 'en'] as const

function teller(language: 'ar' | 'en'): Teller {
  const i18n = createInstance({ lng: language, resources, interpolation: { escapeValue: false } })
  i18n.init()
  return {
    t: (key, values) => i18n.t(key, { ...values, defaultValue: key }),
    exists: (key) => i18n.exists(key),
    language,
    formatTime: (instant) => instant,
  }
}

function rows(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `body:${index}`)
}

/** Every value that any sentence uses. */
const details = { kind: 'article', stage: 'draft', until: '2026-08-05T18:00:00Z', count: 3 }
const everything: Omit<Refusal, 'code'> = { missing: ['title', 'en'], rows: rows(3), details }

describe.each(languages)('refusals in %s', (language) => {
  it('have a whole sentence for every rule, with nothing left to fill in', () => {
    for (const code of refusalCodes) {
      const sentence = describeRefusal(refusal(code, everything), teller(language))
      expect(sentence).not.toContain(code)
      expect(sentence).not.toMatch(/\{\{|\}\}/)
      expect(sentence).toMatch(/[.]$/)
    }
  })

  it('name every stage and action of the tables', () => {
    const { t } = teller(language)
    const keys = [
      ...articleTransitions.flatMap(({ from, to, action }) => [
        ...[...from, to].map((stage) => `articleStage.${stage}`),
        `articleAction.${action}`,
      ]),
      ...translationTransitions.flatMap(({ from, to, action }) => [
        ...[...from, to].map((stage) => `translationStage.${stage}`),
        `translationAction.${action}`,
      ]),
    ]
    for (const key of keys) expect(t(`workflow:${key}`)).not.toBe(key)
  })
})

describe('the short form on an outlined button', () => {
  const left = (count: number, language: 'ar' | 'en') =>
    describeShortly(refusal('translation.rowsOpen', { rows: rows(count) }), teller(language))

  it('counts in all six Arabic forms', () => {
    expect([0, 1, 2, 3, 11, 100, 103].map((count) => left(count, 'ar'))).toEqual([
      'لم يبقَ صف',
      'بقي صف واحد',
      'بقي صفان',
      'بقيت 3 صفوف',
      'بقي 11 صفًا',
      'بقي 100 صف',
      'بقيت 103 صفوف',
    ])
  })

  it('counts in English', () => {
    expect([left(1, 'en'), left(6, 'en')]).toEqual(['1 row left', '6 rows left'])
  })

  it('names what is missing', () => {
    const incomplete = refusal('article.incomplete', { missing: ['title', 'source'] })
    expect(describeShortly(incomplete, teller('ar'))).toBe('ينقصه: العنوان ومصدر واحد على الأقل')
    expect(describeShortly(incomplete, teller('en'))).toBe('Missing: headline and at least one source')
  })

  it('is not there for rules that shut no button', () => {
    expect(describeShortly(refusal('revision.stale'), teller('en'))).toBeNull()
  })
})
