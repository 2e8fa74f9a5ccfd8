import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ingest } from '../text/ingest'
import { messyText } from '../text/testing/messyText'
import { fixtures } from './fixtures'
import { recognise } from './recognise'
import { register } from './register'

test.each(Object.entries(fixtures))('%s', (_, { text, expect: expected }) => {
  const { blocks, headline, standfirst, dateline, missing, joined } = recognise(text, register)
  expect(blocks.map(({ kind }) => kind).join(' ')).toBe(expected.kinds)
  expect(headline).toBe(expected.headline)
  expect(standfirst).toBe(expected.standfirst ?? '')
  expect(dateline && [dateline.agency, dateline.place, dateline.text]).toEqual(expected.dateline)
  for (const [index, block] of Object.entries(expected.texts ?? {}))
    expect(blocks[Number(index)]?.text).toBe(block)
  const image = blocks.find(({ kind }) => kind === 'image')
  if (expected.image) expect([image?.caption, image?.credit]).toEqual(expected.image)
  expect(missing).toEqual(expected.missing)
  expect(joined.map(({ line }) => line)).toEqual(expected.joined)
})

test('every line is told how it ends', () => {
  const { lines } = recognise('عنوان\n\nنص أول\nيتصل هنا.\nوهذا نص ثان.\n\n', register)
  expect(lines.map(({ number, ends }) => [number, ends])).toEqual([
    [1, 'paragraph'],
    [2, 'blank'],
    [3, 'join'],
    [4, 'paragraph'],
    [5, 'end'],
  ])
})

test('an empty text has nothing and says so', () => {
  expect(recognise(' \n\n', register)).toMatchObject({
    blocks: [],
    headline: '',
    dateline: null,
    missing: ['headline', 'standfirst', 'dateline', 'body'],
  })
})

test('suggestions come with each block and change nothing', () => {
  const { blocks } = recognise('وصل الوفد .. ثم غادر .', register)
  expect(blocks[0]?.text).toBe('وصل الوفد .. ثم غادر .')
  expect(blocks[0]?.suggestions.map(({ rule }) => rule)).toEqual(['twoDots', 'spaceBefore'])
})

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** The words that came out, in blocks and in the dateline. */
function wordsRead(text: string): string[] {
  const { blocks, dateline } = recognise(text, register)
  const read = blocks.map(({ marker = '', text: own }) => marker + own)
  if (dateline) read[dateline.blockIndex] = dateline.cut + (read[dateline.blockIndex] ?? '')
  return words(read.join(' '))
}

test('every word of the text is in a block or in the dateline', () => {
  fc.assert(
    fc.property(fc.array(messyText, { maxLength: 6 }), (paragraphs) => {
      const text = paragraphs.join('\n')
      expect(wordsRead(text)).toEqual(words(ingest(text)))
    }),
    { numRuns: 500 },
  )
}, 30_000)

test('texts made to keep it busy are read as well', () => {
  const texts = [
    'كلمة '.repeat(10_000),
    'سطر بلا نقطة\n'.repeat(20_000),
    'سطر بنقطة.\n\n'.repeat(10_000),
    `${'-'.repeat(50_000)}`,
    `رويترز${' - '.repeat(20_000)}`,
    `${'('.repeat(50_000)}ارشيف)`,
    '- بند\n'.repeat(20_000),
  ]
  for (const text of texts) expect(wordsRead(text).join(' ') === words(text).join(' ')).toBe(true)
}, 60_000)

const story = resolve(import.meta.dirname, '../../../shared/stories/ain-al-asad.txt')
test.runIf(existsSync(story))('the story that the work began with comes out as nine blocks', () => {
  const { blocks, dateline, missing, headline, joined } = recognise(readFileSync(story, 'utf8'), register)
  const kinds = blocks.map(({ kind }) => kind)
  expect(kinds).toHaveLength(9)
  expect(kinds.filter((kind) => kind === 'paragraph')).toHaveLength(7)
  expect(kinds.slice(2, 3)).toEqual(['subhead'])
  const image = blocks[5]
  expect(image?.kind).toBe('image')
  expect(image?.caption).toMatch(/2022$/)
  expect(image?.credit).toBe('ارشيف')
  expect(dateline).toMatchObject({ agency: 'elaph', blockIndex: 0 })
  expect(joined.map(({ block }) => block)).toEqual([8])
  expect(headline).toBe('')
  expect(missing).toEqual(['headline', 'standfirst', 'image'])
})
