import { describe, expect, test } from 'vitest'
import { maskedTokens } from './maskedTokens'

const tokensOf = (text: string) => maskedTokens(text).tokens.join(' ')

describe('maskedTokens', () => {
  test('puts # for a number in any digits and keeps its value', () => {
    expect(maskedTokens('قُتل ٣ جنود و1,250 مدنياً، بزيادة ١٢٫٥٪')).toEqual({
      tokens: ['قتل', '#', 'جنود', '#', 'مدنيا', 'بزياده', '#%'],
      numbers: ['3', '1250', '12.5'],
    })
    expect(maskedTokens('بـ25 صوتاً والـ30')).toEqual({ tokens: ['ب#', 'صوتا', '#'], numbers: ['25', '30'] })
  })

  test('leaves names with digits alone', () => {
    expect(maskedTokens('طائرة F16')).toEqual({ tokens: ['طايره', 'f16'], numbers: [] })
  })

  test('strips و and ف and ال', () => {
    expect(tokensOf('والقوات القوات وقوات قوات فالقوات')).toBe('قوات قوات قوات قوات قوات')
  })

  test('leaves words alone that begin so by themselves', () => {
    expect(tokensOf('وزير في فلسطين وفق الله إلى التي')).toBe('وزير في فلسطين وفق الله الي التي')
    expect(tokensOf('الوزير')).toBe('وزير')
  })

  test('keeps the beginning of a word without an end, never half of a character', () => {
    const [token = ''] = maskedTokens(`ا${'𐓏'.repeat(80)}`).tokens
    expect(token).toBe(`ا${'𐓏'.repeat(49)}`.toLowerCase())
  })

  test('knows no words in nothing', () => {
    expect(maskedTokens(' …! ')).toEqual({ tokens: [], numbers: [] })
  })
})
