import { describe, expect, it } from 'vitest'
import { parsePlainPage } from './plainPage'

const kindsOf = (text: string) => parsePlainPage(text).map(({ kind }) => kind)
const linksIn = (text: string) =>
  parsePlainPage(text).flatMap(({ runs }) =>
    runs.flatMap(({ text: shown, href }) => (href ? [[shown, href]] : [])),
  )

describe('parsePlainPage', () => {
  it('parts paragraphs at blank lines and takes lines that begin with ## as subheads', () => {
    expect(
      parsePlainPage('ترجمان غرفة أخبار.\n\n## كيف نعمل\nنكتب بالعربية.\nثم نترجم.\n \nنصوّب علناً.'),
    ).toEqual([
      { kind: 'paragraph', runs: [{ text: 'ترجمان غرفة أخبار.' }] },
      { kind: 'heading', runs: [{ text: 'كيف نعمل' }] },
      { kind: 'paragraph', runs: [{ text: 'نكتب بالعربية.\nثم نترجم.' }] },
      { kind: 'paragraph', runs: [{ text: 'نصوّب علناً.' }] },
    ])
  })

  it('has no blocks for an empty page', () => {
    expect(parsePlainPage('')).toEqual([])
    expect(parsePlainPage(' \r\n\n\t')).toEqual([])
  })

  it('reads the lines of every system alike', () => {
    expect(kindsOf('أ\r\n\r\n## ب\r\nج')).toEqual(['paragraph', 'heading', 'paragraph'])
    expect(kindsOf('أ\r\r## ب\rج')).toEqual(['paragraph', 'heading', 'paragraph'])
  })

  it('takes marks for subheads only with words behind them', () => {
    expect(kindsOf('##\n\n## \n\n##ب\n\n### ج\n\nأ ## ب')).toEqual(
      Array.from({ length: 5 }, () => 'paragraph'),
    )
  })

  it('makes links of bare addresses and leaves the punctuation after them outside', () => {
    expect(parsePlainPage('راجع https://tarjuman.example/rules. وشكراً')).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: 'راجع ' },
          { text: 'https://tarjuman.example/rules', href: 'https://tarjuman.example/rules' },
          { text: '. وشكراً' },
        ],
      },
    ])
    expect(linksIn('(http://a.example) «https://b.example»، https://c.example؟')).toEqual([
      ['http://a.example', 'http://a.example/'],
      ['https://b.example', 'https://b.example/'],
      ['https://c.example', 'https://c.example/'],
    ])
    expect(linksIn('https://a.example/Tarjuman_(news)')).toEqual([
      ['https://a.example/Tarjuman_(news)', 'https://a.example/Tarjuman_(news)'],
    ])
  })

  it('makes no link of what is none, of other schemes, or of an address with a user name in it', () => {
    expect(linksIn('https:// http://. javascript:alert(1) ftp://a.example mailto:a@b.example')).toEqual([])
    expect(linksIn('https://bank.example@evil.example')).toEqual([])
  })

  it('loses no letter of a text', () => {
    const text = 'أ https://a.example, ب\nج https://b.example/؟ د'
    const [block] = parsePlainPage(text)
    expect(block?.runs.map((run) => run.text).join('')).toBe(text)
  })
})
