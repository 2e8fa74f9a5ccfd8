import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bidOf } from './blocks'
import { OMITTED_TARGET } from './hashRuns'
import { bodyWith, image, paragraph, quote } from './nodes'
import { rowsOf } from './rowsOf'
import { segmentsOf } from './segmentsOf'
import { articleOf, articles, deskOf, emptyTranslation, wrote } from './testing'
import { textBlocksOf } from './textBlocksOf'

const article = articleOf([
  paragraph('واحد', { bid: 'a' }),
  paragraph('اثنان', { bid: 'b' }),
  paragraph('ثلاثة', { bid: 'c' }),
])
const english = (...blocks: [bid: string, from: string[]][]) => ({
  ...emptyTranslation(),
  body: bodyWith(
    blocks.map(([bid, from]) => paragraph(bid, { bid, from })),
    'ltr',
  ),
})
const shown = (rows: ReturnType<typeof rowsOf>) =>
  rows.map((row) => `${row.id} [${row.sources.map(({ id }) => id)}] [${row.blocks.map(bidOf)}]`)

test('one block to one, whatever the order of the English', () => {
  expect(shown(rowsOf(article, english(['x', ['body:c']], ['y', ['body:a']])))).toEqual([
    'title [title] []',
    'body:a [body:a] [y]',
    'body:b [body:b] []',
    'body:c [body:c] [x]',
  ])
})

test('rows are the connected groups: split, merged, and both', () => {
  const translation = english(
    ['x', ['body:a', 'body:b']],
    ['y', ['body:b']],
    ['z', ['body:c']],
    ['w', ['body:c']],
  )
  expect(shown(rowsOf(article, translation))).toEqual([
    'title [title] []',
    'body:a [body:a,body:b] [x,y]',
    'body:c [body:c] [z,w]',
  ])
})

test('added and orphan blocks stand after the row of the block before them', () => {
  const translation = english(
    ['new', []],
    ['x', ['body:b']],
    ['old', ['body:gone']],
    ['add', []],
    ['y', ['body:a']],
  )
  expect(shown(rowsOf(article, translation))).toEqual([
    'title [title] []',
    'added:new [] [new]',
    'body:a [body:a] [y]',
    'body:b [body:b] [x]',
    'body:gone [] [old]',
    'added:add [] [add]',
    'body:c [body:c] []',
  ])
})

test('English that names Arabic here and gone belongs to what is here', () => {
  expect(shown(rowsOf(article, english(['x', ['body:gone', 'body:b']])))).toContain('body:b [body:b] [x]')
})

test('fields: captions by image, attributions by block, an emptied standfirst leaves an orphan', () => {
  const source = articleOf([image('i', 1, { caption: 'ت' }), quote('ق', { bid: 'q', by: 'و' })], { slug: '' })
  const translation = {
    ...emptyTranslation(),
    standfirst: 'Left over',
    slug: 'kept',
    captions: { i: { caption: 'C', alt: '' }, gone: { caption: 'X', alt: '' } },
    attributions: { q: 'Minister', gone: 'X' },
  }
  const rows = rowsOf(source, translation)
  expect(rows.map(({ id, targetText }) => [id, targetText])).toEqual([
    ['title', ''],
    ['standfirst', 'Left over'],
    ['image:i:caption', 'C'],
    ['body:q', ''],
    ['body:q:by', 'Minister'],
  ])
  expect(rows[1]?.sources).toEqual([])
})

test('an omitted row has its fixed target', () => {
  const desk = wrote(deskOf(article), 'body:b', { omit: 'repeats the lead' })
  const row = rowsOf(desk.article, desk.translation, desk.work).find(({ id }) => id === 'body:b')
  expect(row?.target).toBe(OMITTED_TARGET)
})

test('an Arabic body without blocks still shows its English', () => {
  expect(shown(rowsOf(articleOf([]), english(['x', ['body:a']])))).toEqual([
    'title [title] []',
    'body:a [] [x]',
  ])
})

test('every segment and every English block is in exactly one row, and ids are unique', () => {
  const from = fc.array(
    fc.nat(12).map((n) => `body:b${n}`),
    { maxLength: 3 },
  )
  fc.assert(
    fc.property(articles, fc.array(from, { maxLength: 12 }), (source, froms) => {
      const translation = english(...froms.map((names, index): [string, string[]] => [`e${index}`, names]))
      const rows = rowsOf(source, translation)
      const segments = rows.flatMap((row) => row.sources.map(({ id }) => id))
      expect(segments.toSorted()).toEqual(
        segmentsOf(source)
          .map(({ id }) => id)
          .toSorted(),
      )
      const blocks = rows.flatMap((row) => row.blocks.map(bidOf))
      expect(blocks.toSorted()).toEqual(Array.from(textBlocksOf(translation.body), bidOf).toSorted())
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      const first = rows.flatMap(({ sources }) => sources[0]?.id ?? [])
      expect(first).toEqual(
        segmentsOf(source)
          .map(({ id }) => id)
          .filter((id) => first.includes(id)),
      )
    }),
  )
})
