import fc from 'fast-check'
import { expect, test } from 'vitest'
import { messyText } from '@/domain/text/testing/messyText'
import { conditionOf } from './conditions'
import { longestQuery, mostWords, readQuery, withWords } from './readQuery'

const tokens = (typed: string) => readQuery(typed).words.map(({ token }) => token)

test('words are folded, each once', () =>
  expect(tokens('القوّات، القوات  COVID-19')).toEqual(['القوات', 'covid', '19']))

test('common words do not count beside others, and do alone', () => {
  expect(tokens('القوات في المدينة')).toEqual(['القوات', 'المدينه'])
  expect(tokens('the army')).toEqual(['army'])
  expect(tokens('من على')).toEqual(['من', 'علي'])
})

test('more than eight words, or than 200 characters, are not read', () => {
  const many = readQuery('a1 b1 c1 d1 e1 f1 g1 h1 i1')
  expect([many.words.length, many.isCut]).toEqual([mostWords, true])
  const long = readQuery('كلمة '.repeat(60))
  expect(long.text.length).toBeLessThanOrEqual(longestQuery)
  expect([long.words.length, long.isCut]).toEqual([1, true])
  expect(readQuery('القوات').isCut).toBe(false)
})

test('signs and emoji are no words', () => {
  for (const typed of ['', '؟!', '😀', '% %', '\u202e', '\0'])
    expect(readQuery(typed).words, JSON.stringify(typed)).toEqual([])
})

test('whatever is typed can be shown and asked for', () => {
  fc.assert(
    fc.property(fc.oneof(messyText, fc.string({ unit: 'binary' })), (typed) => {
      const { text, words } = readQuery(typed)
      expect(text).not.toMatch(/[\0\u202e]|\p{Cs}/u)
      expect(words.length).toBeLessThanOrEqual(mostWords)
      for (const { stems } of words) expect(stems.length).toBeGreaterThan(0)
    }),
  )
})

test('a condition asks for a stem of every word', () => {
  expect(conditionOf(readQuery('الماء قوات').words, 'anywhere')).toBe("'ماء' & 'قوات'")
  expect(conditionOf(readQuery('لبغداد').words, 'head')).toBe("('^لبغداد' | '^بغداد')")
  expect(conditionOf([{ token: "'", stems: ["'\\"] }], 'anywhere')).toBe("'''\\\\'")
})

test('words take the place of others', () => {
  const { text, words } = withWords(readQuery('الهدنت اليوم'), new Map([['الهدنت', 'الهدنه']]))
  expect(text).toBe('الهدنه اليوم')
  expect(words[0]).toEqual({ token: 'الهدنه', stems: ['هدن'] })
})
