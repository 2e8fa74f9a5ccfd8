import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messyText } from '@/domain/text/testing/messyText'
import { asPrinted } from './asPrinted'
import { excerptOf } from './excerptOf'
import { markWords, type Piece } from './markWords'
import { readQuery } from './readQuery'

const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')
const marked = (text: string, typed: string) => shown(markWords(text, readQuery(typed).words))

describe('words are marked as they stand', () => {
  test.each([
    ['وقالت «القوّاتُ»: نعم.', 'قوات', 'وقالت «[القوّاتُ]»: نعم.'],
    ['من لبغداد إلى وبغداد', 'بغداد', 'من [لبغداد] إلى [وبغداد]'],
    ['مـحـمّد', 'محمد', '[مـحـمّد]'],
    ['The reports, said Reporter', 'report', 'The [reports], said Reporter'],
    ['two cities.', 'city', 'two [cities].'],
    ['١٢٫٥٪ و1,234', '12.5 1234', '[١٢٫٥٪] و1,234'],
    ['قبل COVID-19.', 'covid', 'قبل [COVID]-19.'],
    ['لا شيء', 'قوات', 'لا شيء'],
  ])('%s', (text, typed, expected) => expect(marked(text, typed)).toBe(expected))
})

test('marking changes no letter', () => {
  fc.assert(
    fc.property(messyText, messyText, (text, typed) => {
      const pieces = markWords(text, readQuery(typed).words)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      expect(pieces.every((piece) => piece.text !== '')).toBe(true)
    }),
  )
})

describe('the excerpt', () => {
  const words = readQuery('قوات هدنة').words
  const of = (...texts: string[]) =>
    excerptOf(
      texts.map((text, at) => ({ text, number: at + 1 })),
      words,
    )

  test('is of the passage with most of the words, the first among equals', () => {
    expect(of('لا شيء', 'قوات هنا', 'هدنة القوات', 'قوات وهدنة')?.number).toBe(3)
    expect(of('أولى', 'ثانية')?.number).toBe(1)
    expect(of('', ' ')).toBeNull()
  })

  test('is cut between words around the first hit', () => {
    const long = [
      ...Array.from({ length: 60 }, (_, at) => `أ${at}`),
      'قوات',
      ...Array.from({ length: 60 }, (_, at) => `ب${at}`),
    ]
    const text = shown(of(long.join(' '))?.pieces ?? [])
    expect(text).toMatch(/^… أ48 .* \[قوات\] ب0 .* …$/)
    expect(text.split(' ')).toHaveLength(42)
  })

  test('begins with the beginning where the hit is there, and ends with the end', () => {
    const rest = Array.from({ length: 60 }, (_, at) => `ب${at}`)
    expect(shown(of(['قوات', ...rest].join(' '))?.pieces ?? [])).toMatch(/^\[قوات\] ب0 .* …$/)
    expect(shown(of([...rest, 'قوات'].join(' '))?.pieces ?? [])).toMatch(/^… .* \[قوات\]$/)
  })
})

test('a suggestion is spelled as it is printed, and is none where it is not', () => {
  const query = readQuery('الهدنه قوات')
  expect(asPrinted(query, ['عادت الهدنةُ.', 'و«القوات»'])?.text).toBe('الهدنةُ القوات')
  expect(asPrinted(query, ['عادت الهدنةُ.'])).toBeNull()
})
