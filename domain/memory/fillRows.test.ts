import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heading, image, list, listItem, paragraph } from '../segments/nodes'
import { rowsOf } from '../segments/rowsOf'
import { articleOf, at, baseOfRow, counter, type Desk, deskOf, wrote } from '../segments/testing'
import { writeRow } from '../segments/writeRow'
import { type Fill, fillRows } from './fillRows'

const article = articleOf(
  [
    paragraph('واحد', { bid: 'a' }),
    heading('h2', 'عنوان', { bid: 'b' }),
    list('bullet', [listItem('أول', { bid: 'c' }), listItem('ثان', { bid: 'd' })]),
    image('i1', 7, { caption: 'شرح' }),
    paragraph('خاتمة', { bid: 'e' }),
  ],
  { standfirst: 'مقدمة' },
)
const ids = rowsOf(article, deskOf(article).translation).map(({ id }) => id)

const fillOf = (row: string, unit: number): Fill => ({
  row,
  text: unit % 3 === 0 ? `first of ${row}\nsecond` : `English of ${row}`,
  match: { score: 100 + (unit % 3), unit },
})

const filled = (desk: Desk, fills: readonly Fill[]) =>
  fillRows({ ...desk, fills, actor: 4, at, newId: counter('m') })

/** What a translator would do by hand: one row after the other, in the story's order. */
function oneByOne(desk: Desk, fills: readonly Fill[]): Desk {
  const newId = counter('m')
  const inOrder = ids.flatMap((id) => fills.find(({ row }) => row === id) ?? [])
  let now = desk
  for (const { row, text, match } of inOrder) {
    const lines = text.split('\n')
    const words = row.startsWith('body:')
      ? { blocks: lines.map((line) => paragraph(line)) }
      : { text: lines.join(' ') }
    const said = { state: 'draft', origin: 'memory', match } as const
    const write = { row, base: baseOfRow(now, row), ...words, ...said }
    const result = writeRow({ ...now, actor: 4, at, write, newId })
    if (!result.ok) throw new Error(result.refusal.code)
    now = { ...now, ...result.value }
  }
  return now
}

describe('fillRows', () => {
  test('fills rows as drafts that came from the memory', () => {
    const { work, filled: rows } = filled(deskOf(article), [fillOf('body:b', 1), fillOf('title', 2)])
    expect(rows).toEqual(['title', 'body:b'])
    expect(work['body:b']).toMatchObject({
      state: 'draft',
      origin: 'memory',
      match: { score: 101, unit: 1 },
      authors: [4],
    })
  })

  test('leaves rows alone that have English, and rows that are not there', () => {
    const desk = wrote(deskOf(article), 'title', { text: 'Mine' })
    const result = filled(desk, [fillOf('title', 1), fillOf('body:zz', 2)])
    expect(result.filled).toEqual([])
    expect(result.translation).toEqual(desk.translation)
    expect(result.work).toEqual(desk.work)
  })

  test('does what writing one row after the other does, whatever there was before', () => {
    const some = fc.subarray(ids)
    fc.assert(
      fc.property(some, some, (before, wanted) => {
        const desk = before.reduce(
          (now, row) =>
            wrote(now, row, row.startsWith('body:') ? { blocks: [paragraph('x')] } : { text: 'x' }),
          deskOf(article),
        )
        const fills = wanted
          .filter((row) => !before.includes(row))
          .map((row) => fillOf(row, ids.indexOf(row) + 1))
        const { translation, work } = filled(desk, fills)
        const expected = oneByOne(desk, fills)
        expect({ translation, work }).toEqual({ translation: expected.translation, work: expected.work })
      }),
    )
  })
})
