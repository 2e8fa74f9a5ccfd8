import { expect, test } from 'vitest'
import { arrangementOf } from '@/domain/segments/arrange'
import { heading, paragraph } from '@/domain/segments/nodes'
import { articleOf, counter, type Desk, deskOf, wrote } from '@/domain/segments/testing'
import { type RowOp, separated } from './rowOps'
import { doing, nothing, type Session, takingBack, viewsOf } from './testing'

const article = articleOf(['ا', 'ب', 'ج', 'د'].map((text, index) => paragraph(text, { bid: `b${index}` })))

const newId = counter('new')
const sessionOf = (desk: Desk): Session => ({ desk, past: [], newId, known: nothing })
const done = (desk: Desk, ...ops: RowOp[]): Desk => doing(sessionOf(desk), ...ops).desk
const doneAndUndone = (desk: Desk, op: RowOp): Desk => takingBack(doing(sessionOf(desk), op)).desk

const told = (desk: Desk) =>
  viewsOf(desk).map(({ id, targetText, state, reason }) => ({ id, targetText, state, reason }))

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
  const alone = done(merged, ...separated(row))
  expect(told(alone).map(({ targetText }) => targetText)).toEqual(['', 'EN 0 EN 1', '', 'EN 2', ''])
  const two = { ...row, blocks: [english('One', 'x'), english('Two', 'y'), english('Three', 'z')] }
  expect(told(done(merged, ...separated(two))).map(({ targetText }) => targetText)).toEqual([
    '',
    'One',
    'Two\nThree',
    'EN 2',
    '',
  ])
})

test('what was added is one paragraph, whatever is written into it, and never empty', () => {
  const added = done(written, { do: 'add', after: 'body:b1', blocks: [paragraph('Aside')], reason: 'why' })
  const row = viewsOf(added).find(({ id }) => id.startsWith('added:'))?.id ?? ''
  const write = (...texts: string[]): RowOp => ({
    do: 'write',
    row,
    content: { blocks: texts.map((text) => paragraph(text, { bid: row.slice(6) })) },
  })
  const lines = done(added, write('One', 'Two'))
  expect(viewsOf(lines).map(({ id }) => id)).toEqual(viewsOf(added).map(({ id }) => id))
  expect(viewsOf(lines).find(({ id }) => id === row)?.targetText).toBe('One\nTwo')
  expect(done(added, write())).toBe(added)
})
