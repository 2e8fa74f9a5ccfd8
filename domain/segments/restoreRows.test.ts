import { expect, test } from 'vitest'
import { addTarget } from './addTarget'
import { bidOf } from './blocks'
import { mergeTargets } from './mergeTargets'
import { paragraph } from './nodes'
import { removeTarget } from './removeTarget'
import { type KeptRow, restoreRows } from './restoreRows'
import { rowsOf } from './rowsOf'
import { standingOf } from './standingOf'
import { accepted, articleOf, at, baseOfRow, counter, type Desk, deskAfter, fullyTranslated } from './testing'

const block = (text: string, bid: string) => paragraph(text, { bid })
const desk = fullyTranslated(articleOf([block('واحد', 'a'), block('اثنان', 'b')]))
const [first, second, reviewer] = [1, 5, 9]

/** A row as a client keeps it, with authors of its own invention. */
function keptOf(from: Desk, id: string): KeptRow & { authors: number[] } {
  const row = rowsOf(from.article, from.translation, from.work).find((one) => one.id === id)
  if (!row) throw new Error(`no row ${id}`)
  const texts = Object.fromEntries(row.sources.map((source) => [source.id, source.text]))
  return {
    row: id,
    segments: row.sources.map((source) => source.id),
    blocks: row.blocks,
    standing: row.blocks.flatMap((node) => {
      const standing = standingOf(from.translation.body).get(bidOf(node))
      return standing ? [standing] : []
    }),
    state: 'draft',
    seen: { sources: row.sourceRefs, texts },
    authors: [reviewer],
  }
}

const on = (from: Desk, row: string) => ({ ...from, row, base: baseOfRow(from, row), at })

const restored = (from: Desk, kept: KeptRow[], bases: Parameters<typeof restoreRows>[0]['bases'] = {}) =>
  deskAfter(from, accepted(restoreRows({ ...from, kept, bases, actor: second, at })))

test('an added row that was removed comes back with its author and whoever brought it back, and nobody else', () => {
  const addition = { after: 'body:a', blocks: [paragraph('Note')], reason: 'Background' }
  const added = deskAfter(
    desk,
    accepted(addTarget({ ...desk, ...addition, actor: first, at, newId: counter('x') })),
  )
  const removed = deskAfter(added, accepted(removeTarget({ ...on(added, 'added:x1'), actor: second })))
  expect(rowsOf(removed.article, removed.translation, removed.work).map(({ id }) => id)).not.toContain(
    'added:x1',
  )
  const back = restored(removed, [keptOf(added, 'added:x1')])
  expect(back.work['added:x1']).toMatchObject({ authors: [first, second], state: 'draft' })
})

test('rows that are parted again have the authors of the row that they were, and nobody else', () => {
  const merging = { ...on(desk, 'body:b'), previous: baseOfRow(desk, 'body:a'), actor: second }
  const merged = deskAfter(desk, accepted(mergeTargets(merging)))
  const back = restored(merged, [keptOf(desk, 'body:a'), keptOf(desk, 'body:b')], {
    'body:a': baseOfRow(merged, 'body:a'),
  })
  expect(back.work['body:a']?.authors).toEqual([first, second])
  expect(back.work['body:b']?.authors).toEqual([first, second])
})
