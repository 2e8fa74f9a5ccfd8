import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addTarget } from '@/domain/segments/addTarget'
import { arrange, arrangementOf } from '@/domain/segments/arrange'
import { followArabic } from '@/domain/segments/followArabic'
import { mergeTargets } from '@/domain/segments/mergeTargets'
import { heading, paragraph } from '@/domain/segments/nodes'
import { removeTarget } from '@/domain/segments/removeTarget'
import { rowsOf } from '@/domain/segments/rowsOf'
import { statusOfRows } from '@/domain/segments/statusOfRows'
import { stillRight } from '@/domain/segments/stillRight'
import { accepted, articleOf, baseOfRow, counter, type Desk, deskOf, wrote } from '@/domain/segments/testing'
import { writeRow } from '@/domain/segments/writeRow'
import type { RowAction, Written } from '@/domain/segments/writing'
import type { RowView } from '@/newsroom/translations/views'
import { inverseOf, type RowOp, renamed, separated } from './rowOps'

const newId = counter('new')
const article = articleOf(['ا', 'ب', 'ج', 'د'].map((text, index) => paragraph(text, { bid: `b${index}` })))

function viewsOf(desk: Desk): RowView[] {
  return statusOfRows({ ...desk, approvals: [], equivalences: [] }).map(({ row, work, ...status }) => ({
    ...status,
    id: row.id,
    sources: row.sources.map(({ id, kind, text }) => ({ id, kind, text, nodes: null })),
    sourceRefs: row.sourceRefs,
    target: row.target,
    targetText: row.targetText,
    blocks: row.blocks,
    words: 0,
    reason: work?.reason ?? null,
    origin: work?.origin ?? null,
    authors: work?.authors ?? [],
    by: work?.by ?? null,
    at: work?.at ?? null,
    changeRequested: false,
  }))
}

/** What the endpoints do with an operation. */
function done(desk: Desk, op: RowOp): Desk {
  const action: RowAction = { ...desk, actor: 1, at: '2026-01-01T09:00:00.000Z' }
  const on = (row: string) => ({ ...action, row, base: baseOfRow(desk, row) })
  const written = (): Written => {
    switch (op.do) {
      case 'write': {
        const { row, content, do: _do, ...said } = op
        const write = { row, base: baseOfRow(desk, row), ...content, ...said }
        return accepted(writeRow({ ...action, write, newId }))
      }
      case 'omit':
        return accepted(
          writeRow({
            ...action,
            newId,
            write: { row: op.row, base: baseOfRow(desk, op.row), omit: op.reason },
          }),
        )
      case 'merge':
        return accepted(mergeTargets({ ...on(op.row), previous: baseOfRow(desk, op.previous) }))
      case 'add':
        return accepted(
          addTarget({
            ...action,
            after: op.after,
            blocks: op.blocks,
            reason: op.reason,
            from: op.from,
            newId,
          }),
        )
      case 'remove':
        return accepted(removeTarget(on(op.row)))
      case 'stillRight':
        return accepted(stillRight(on(op.row)))
      case 'follow':
        return { translation: followArabic(desk), work: desk.work }
      case 'arrange':
        return { translation: arrange(desk.translation, op.blocks), work: desk.work }
    }
  }
  return { ...desk, ...written() }
}

/** Does an operation and takes it back, minding that what is added gets a new id. */
function doneAndUndone(desk: Desk, op: RowOp): Desk {
  const before = viewsOf(desk)
  const after = done(desk, op)
  const added = viewsOf(after).find(({ id }) => !before.some((row) => row.id === id))?.id
  const arranged = arrangementOf(desk.translation.body)
  return inverseOf(op, before, { added, arranged }).reduce(done, after)
}

const told = (desk: Desk) =>
  viewsOf(desk).map(({ id, targetText, state, reason }) => ({
    id: id.startsWith('added:') ? 'added' : id,
    targetText,
    state,
    reason,
  }))

const english = (text: string, bid: string) => paragraph(text, { bid })
const written = [0, 1, 2].reduce(
  (desk, index) =>
    wrote(desk, `body:b${index}`, { blocks: [english(`EN ${index}`, `e${index}`)], state: 'confirmed' }),
  deskOf(article),
)

test('what was merged is separated again, each with its own English', () => {
  const merge: RowOp = { do: 'merge', row: 'body:b1', previous: 'body:b0' }
  expect(told(done(written, merge)).map(({ targetText }) => targetText)).toContain('EN 0 EN 1')
  expect(told(doneAndUndone(written, merge))).toEqual(told(written))
})

test('a merge with a row that had no English leaves it without English again', () => {
  expect(told(doneAndUndone(written, { do: 'merge', row: 'body:b3', previous: 'body:b2' }))).toEqual(
    told(written),
  )
})

test('an omitted row gets its English and its state back, and an omission its reason', () => {
  const omit: RowOp = { do: 'omit', row: 'body:b1', reason: 'local' }
  expect(told(doneAndUndone(written, omit))).toEqual(told(written))
  const omitted = done(written, omit)
  const write: RowOp = { do: 'write', row: 'body:b1', content: { blocks: [] } }
  expect(told(done(omitted, write)).find(({ id }) => id === 'body:b1')?.state).toBe('untranslated')
  expect(told(doneAndUndone(omitted, write))).toEqual(told(omitted))
})

test('what was added goes, and what was removed comes back in its place', () => {
  const add: RowOp = {
    do: 'add',
    after: 'body:b1',
    blocks: [paragraph('Aside')],
    reason: 'for readers abroad',
  }
  expect(told(doneAndUndone(written, add))).toEqual(told(written))
  const added = done(written, add)
  const row = viewsOf(added).find(({ id }) => id.startsWith('added:'))?.id ?? ''
  expect(told(doneAndUndone(added, { do: 'remove', row }))).toEqual(told(added))
})

test('a row that was called still right is stale again, with its state', () => {
  const changed = { ...written, article: articleOf([paragraph('تغيّر', { bid: 'b0' })]) }
  const before = viewsOf(changed).find(({ id }) => id === 'body:b0')
  const after = doneAndUndone(changed, { do: 'stillRight', row: 'body:b0' })
  const row = viewsOf(after).find(({ id }) => id === 'body:b0')
  expect(row).toMatchObject({
    targetText: 'EN 0',
    state: 'confirmed',
    stale: true,
    oldTexts: before?.oldTexts,
  })
})

test('the English goes back to the order and the types that it had before it followed the Arabic', () => {
  const [first, ...rest] = article.body.root.children
  const moved = articleOf([...rest, heading('h2', 'ا', { bid: 'b0' })])
  if (!first) throw new Error('no first block')
  const desk = { ...written, article: moved }
  expect(arrangementOf(done(desk, { do: 'follow' }).translation.body)).not.toEqual(
    arrangementOf(desk.translation.body),
  )
  expect(doneAndUndone(desk, { do: 'follow' }).translation).toEqual(desk.translation)
})

const orphaned: Desk = {
  ...written,
  article: articleOf([
    ...article.body.root.children.filter((_block, index) => index !== 1),
    paragraph('جديد', { bid: 'b9' }),
  ]),
}

test('English that lost its Arabic is an orphan again after it was removed', () => {
  expect(told(doneAndUndone(orphaned, { do: 'remove', row: 'body:b1' }))).toMatchObject(
    told(orphaned).map(({ id, targetText }) => ({ id, targetText })),
  )
})

test('English that was carried over to other Arabic returns, and that Arabic is without English again', () => {
  const row = viewsOf(orphaned).find(({ id }) => id === 'body:b1')
  const carry: RowOp = {
    do: 'write',
    row: 'body:b1',
    content: { blocks: row?.blocks ?? [] },
    from: ['body:b9'],
    state: 'draft',
  }
  expect(viewsOf(done(orphaned, carry)).find(({ id }) => id === 'body:b9')).toMatchObject({
    targetText: 'EN 1',
    state: 'draft',
    stale: false,
  })
  const back = doneAndUndone(orphaned, carry)
  expect(told(back)).toMatchObject(told(orphaned).map(({ id, targetText }) => ({ id, targetText })))
  expect(viewsOf(back).find(({ id }) => id === 'body:b1')?.orphan).toBe(true)
})

test('merged Arabic gets rows of its own again, each with a paragraph while there is one', () => {
  const merged = done(written, { do: 'merge', row: 'body:b1', previous: 'body:b0' })
  const row = viewsOf(merged).find(({ id }) => id === 'body:b0')
  if (!row) throw new Error('no merged row')
  const alone = separated(row).reduce(done, merged)
  expect(told(alone).map(({ targetText }) => targetText)).toEqual(['', 'EN 0 EN 1', '', 'EN 2', ''])
  const two = { ...row, blocks: [english('One', 'x'), english('Two', 'y'), english('Three', 'z')] }
  expect(told(separated(two).reduce(done, merged)).map(({ targetText }) => targetText)).toEqual([
    '',
    'One',
    'Two\nThree',
    'EN 2',
    '',
  ])
})

test('operations follow rows that were renamed', () => {
  const nameNow = (row: string) => (row === 'added:old' ? 'added:new' : row)
  expect(renamed({ do: 'remove', row: 'added:old' }, nameNow)).toEqual({ do: 'remove', row: 'added:new' })
  expect(renamed({ do: 'merge', row: 'body:b1', previous: 'added:old' }, nameNow)).toMatchObject({
    previous: 'added:new',
  })
})

test('whatever is merged, omitted or added can be taken back to the same rows and words', () => {
  const rowAt = (desk: Desk, place: number) => {
    const rows = rowsOf(desk.article, desk.translation, desk.work).filter(({ id }) => id.startsWith('body:'))
    return rows[place % rows.length]?.id ?? 'body:b0'
  }
  const choices = fc.array(fc.tuple(fc.constantFrom('merge', 'omit', 'add'), fc.nat(9)), {
    minLength: 1,
    maxLength: 5,
  })
  fc.assert(
    fc.property(choices, (chosen) => {
      let desk = written
      const undo: RowOp[][] = []
      const before = told(desk)
      for (const [what, place] of chosen) {
        const op = operation(desk, what, rowAt(desk, place))
        if (!op) continue
        const views = viewsOf(desk)
        const after = done(desk, op)
        const added = viewsOf(after).find(({ id }) => !views.some((row) => row.id === id))?.id
        undo.unshift(inverseOf(op, views, { added }))
        desk = after
      }
      expect(told(undo.flat().reduce(done, desk))).toEqual(before)
    }),
    { numRuns: 40 },
  )
})

function operation(desk: Desk, what: string, row: string): RowOp | null {
  const view = viewsOf(desk).find(({ id }) => id === row)
  if (what === 'omit') return view?.state === 'omitted' ? null : { do: 'omit', row, reason: 'local' }
  if (what === 'add') return { do: 'add', after: row, blocks: [paragraph('Aside')], reason: 'why' }
  const bodies = viewsOf(desk).filter(({ id }) => id.startsWith('body:'))
  const previous = bodies[bodies.findIndex(({ id }) => id === row) - 1]
  const isAlone = viewsOf(desk).every(({ id }) => !id.startsWith('added:'))
  const hasEnglish = (view?.blocks.length ?? 0) + (previous?.blocks.length ?? 0) > 0
  return previous && isAlone && hasEnglish ? { do: 'merge', row, previous: previous.id } : null
}
