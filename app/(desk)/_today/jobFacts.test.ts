import { expect, test } from 'vitest'
import { titleIn } from './jobFacts'

const ar = { language: 'ar', digits: 'latn', theme: 'system' } as const
const en = { ...ar, language: 'en' } as const
const story = { title: 'الماء يعود', english: 'The water returns' }

test('a title stands in the language of the desk, else in Arabic, else there is none', () => {
  expect(titleIn(ar, story)).toEqual({ title: 'الماء يعود', lang: 'ar' })
  expect(titleIn(en, story)).toEqual({ title: 'The water returns', lang: 'en' })
  expect(titleIn(en, { ...story, english: null })).toEqual({ title: 'الماء يعود', lang: 'ar' })
  expect(titleIn(en, { title: '', english: null })).toEqual({ title: 'No title yet', lang: 'en' })
})
