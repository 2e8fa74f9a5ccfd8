import { describe, expect, test } from 'vitest'
import { addTarget } from './addTarget'
import { approvableRows } from './approvableRows'
import { approveRow } from './approveRow'
import { followArabic } from './followArabic'
import { mergeTargets } from './mergeTargets'
import { heading, list, listItem, paragraph, textNode } from './nodes'
import { plainTextOf } from './plainTextOf'
import { progressOf } from './progressOf'
import { removeTarget } from './removeTarget'
import { rowsOf } from './rowsOf'
import { splitTarget } from './splitTarget'
import { statusOfRows } from './statusOfRows'
import { stillRight } from './stillRight'
import {
  accepted,
  articleOf,
  at,
  baseOfRow,
  codeOf,
  counter,
  type Desk,
  deskAfter,
  deskOf,
  fullyTranslated,
  wrote,
} from './testing'
import { textBlocksOf } from './textBlocksOf'
import { trackSave } from './trackSave'
import type { RowActionOn } from './writing'

const article = articleOf([
  paragraph('واحد', { bid: 'a' }),
  paragraph('اثنان', { bid: 'b' }),
  paragraph('ثلاثة', { bid: 'c' }),
])
const desk = fullyTranslated(article)
const on = (from: Desk, row: string, actor = 1): RowActionOn => ({
  ...from,
  row,
  base: baseOfRow(from, row),
  actor,
  at,
})
const statuses = (from: Desk) => statusOfRows({ ...from, approvals: [], equivalences: [] })
const shown = ({ translation }: Desk) =>
  Array.from(
    textBlocksOf(translation.body),
    (block) => `${block.type} ${plainTextOf(block)} [${block.$?.from}]`,
  )

describe('splitTarget', () => {
  const split = (block: string, offset: number) =>
    splitTarget({ ...on(desk, 'body:b', 5), block, offset, newId: counter() })

  test('makes two blocks of one row, a draft of whoever split it', () => {
    const now = deskAfter(desk, accepted(split('e-body-b-1', 5)))
    expect(shown(now).slice(1, 3)).toEqual(['paragraph EN of [body:b]', 'paragraph اثنان [body:b]'])
    expect(now.work['body:b']).toMatchObject({ state: 'draft', authors: [1, 5] })
  })

  test.each([
    ['e-body-b-1', 0],
    ['e-body-b-1', 99],
    ['nobody', 3],
  ])('of %s at %i is refused', (block, offset) => expect(codeOf(split(block, offset))).toBe('row.split'))
})

describe('mergeTargets', () => {
  const merge = (from: Desk, row: string, previous: string) =>
    mergeTargets({ ...on(from, row, 5), previous: baseOfRow(from, previous) })

  test('unites two rows in one paragraph', () => {
    const now = deskAfter(desk, accepted(merge(desk, 'body:b', 'body:a')))
    expect(shown(now)[0]).toBe('paragraph EN of واحد EN of اثنان [body:a,body:b]')
    expect(now.work['body:a']).toMatchObject({
      state: 'draft',
      authors: [1, 5],
      texts: { 'body:a': 'واحد', 'body:b': 'اثنان' },
    })
    expect(now.work).not.toHaveProperty('body:b')
  })

  test('a row without English joins the paragraph before or after it', () => {
    const empty = wrote(desk, 'body:b', { blocks: [] })
    expect(shown(deskAfter(empty, accepted(merge(empty, 'body:b', 'body:a'))))[0]).toBe(
      'paragraph EN of واحد [body:a,body:b]',
    )
    expect(shown(deskAfter(empty, accepted(merge(empty, 'body:c', 'body:b'))))[1]).toBe(
      'paragraph EN of ثلاثة [body:b,body:c]',
    )
  })

  test('refusals', () => {
    expect(codeOf(merge(desk, 'body:a', 'title'))).toBe('row.first')
    expect(codeOf(merge(desk, 'title', 'title'))).toBe('row.kind')
    expect(codeOf(merge(desk, 'body:b', 'body:c'))).toBe('row.conflict')
    expect(codeOf(merge(deskOf(article), 'body:b', 'body:a'))).toBe('row.empty')
  })
})

describe('addTarget and removeTarget', () => {
  const add = (row: string | null, reason: string) =>
    addTarget({
      ...desk,
      actor: 5,
      at,
      after: row,
      children: [textNode('Background')],
      reason,
      newId: counter('new'),
    })

  test('an added paragraph stands after its row and can be taken away again', () => {
    const now = deskAfter(desk, accepted(add('body:a', 'context')))
    expect(rowsOf(article, now.translation).map(({ id }) => id)).toEqual([
      'title',
      'body:a',
      'added:new1',
      'body:b',
      'body:c',
    ])
    expect(now.work['added:new1']).toMatchObject({
      state: 'draft',
      reason: 'context',
      sources: [],
      authors: [5],
    })
    const confirmed = wrote(now, 'added:new1', { state: 'confirmed' })
    expect(confirmed.work['added:new1']).toMatchObject({ state: 'confirmed', reason: 'context' })
    const removed = accepted(removeTarget(on(confirmed, 'added:new1')))
    expect(removed).toEqual({ translation: desk.translation, work: desk.work })
  })

  test('at the start', () => {
    expect(shown(deskAfter(desk, accepted(add(null, 'context'))))[0]).toBe('paragraph Background []')
  })

  test('refusals', () => {
    expect(codeOf(add('body:a', ' '))).toBe('row.reason')
    expect(codeOf(add('body:zz', 'x'))).toBe('row.missing')
    expect(codeOf(removeTarget(on(desk, 'body:a')))).toBe('row.hasArabic')
  })

  test('an orphan, in the body or a field', () => {
    const gone = { ...wrote(desk, 'body:a', {}), article: articleOf([paragraph('اثنان', { bid: 'b' })]) }
    expect(shown(deskAfter(gone, accepted(removeTarget(on(gone, 'body:a')))))).toHaveLength(2)
    const leftover = { ...desk, translation: { ...desk.translation, standfirst: 'Left' } }
    expect(accepted(removeTarget(on(leftover, 'standfirst'))).translation.standfirst).toBe('')
  })
})

describe('stillRight', () => {
  const changed = { ...desk, article: { ...article, title: 'آخر' } }

  test('takes the Arabic and leaves the English, its state and its authors but one', () => {
    const now = deskAfter(changed, accepted(stillRight(on(changed, 'title', 5))))
    expect(statuses(now)[0]).toMatchObject({ stale: false, state: 'confirmed' })
    expect(now.work.title).toMatchObject({ texts: { title: 'آخر' }, authors: [1, 5], by: 5 })
    expect(now.translation).toEqual(desk.translation)
  })

  test('of an omission keeps it omitted', () => {
    const omitted = wrote(desk, 'body:a', { omit: 'x' })
    const later = { ...omitted, article: articleOf([paragraph('واحد آخر', { bid: 'a' })]) }
    const now = deskAfter(later, accepted(stillRight(on(later, 'body:a'))))
    const status = statuses(now).find(({ row }) => row.id === 'body:a')
    expect(status).toMatchObject({ state: 'omitted', stale: false })
  })

  test('refusals', () => {
    expect(codeOf(stillRight(on(deskOf(article), 'title')))).toBe('row.empty')
    expect(codeOf(stillRight(on({ ...desk, article: articleOf([]) }, 'body:a')))).toBe('row.orphan')
    expect(codeOf(stillRight({ ...on(changed, 'title'), base: baseOfRow(desk, 'title') }))).toBe(
      'row.conflict',
    )
  })
})

describe('followArabic', () => {
  test('order and types follow, nothing reopens, added blocks keep their place', () => {
    const added = addTarget({
      ...desk,
      actor: 1,
      at,
      after: 'body:a',
      children: [textNode('Note')],
      reason: 'x',
      newId: counter(),
    })
    const now = deskAfter(desk, accepted(added))
    const item = list('number', [listItem('ثلاثة', { bid: 'c' })])
    const rearranged = articleOf([
      item,
      heading('h3', 'اثنان', { bid: 'b' }),
      paragraph('واحد', { bid: 'a' }),
    ])
    const followed = {
      ...now,
      article: rearranged,
      translation: followArabic({ ...now, article: rearranged }),
    }
    expect(shown(followed)).toEqual([
      'listitem EN of ثلاثة [body:c]',
      'heading EN of اثنان [body:b]',
      'paragraph EN of واحد [body:a]',
      'paragraph Note []',
    ])
    const flags = statuses(followed).map(({ moved, retyped, stale, state }) => [moved, retyped, stale, state])
    expect(flags.filter(([moved, retyped, stale]) => moved || retyped || stale)).toEqual([])
    expect(followArabic(followed)).toEqual(followed.translation)
  })
})

describe('approveRow', () => {
  const approve = (from: Desk, row: string, actor: number) =>
    approveRow({ ...on(from, row, actor), approvals: [], equivalences: [] })

  test('keeps both texts and begins authorship anew', () => {
    const { approval, work } = accepted(approve(desk, 'body:a', 2))
    const texts = { source: { 'body:a': 'واحد' }, target: 'EN of واحد' }
    expect(approval).toEqual({ row: 'body:a', ...baseOfRow(desk, 'body:a'), texts, by: 2, at })
    expect(work['body:a']?.authors).toEqual([])
    expect(work['body:b']?.authors).toEqual([1])
  })

  test('refusals', () => {
    expect(codeOf(approve(desk, 'body:a', 1))).toBe('row.ownWork')
    expect(codeOf(approve(wrote(desk, 'title', { text: 'x' }), 'title', 2))).toBe('row.notConfirmed')
    expect(codeOf(approve({ ...desk, article: { ...article, title: 'آخر' } }, 'title', 2))).toBe('row.stale')
    expect(codeOf(approve({ ...desk, article: articleOf([]) }, 'body:a', 2))).toBe('row.orphan')
    const { approval, work } = accepted(approve(desk, 'title', 2))
    const again = approveRow({
      ...on({ ...desk, work }, 'title', 3),
      approvals: [approval],
      equivalences: [],
    })
    expect(codeOf(again)).toBe('row.approved')
  })

  test('clean rows are those of others, confirmed and not stale', () => {
    const mixed = wrote(wrote(desk, 'body:a', { text: undefined, blocks: [] }), 'body:b', {
      omit: 'x',
      actor: 2,
    })
    expect(approvableRows(statuses(mixed), 2).map(({ row }) => row.id)).toEqual(['title', 'body:c'])
    expect(approvableRows(statuses(mixed), 3).map(({ row }) => row.id)).toEqual(['title', 'body:b', 'body:c'])
  })
})

describe('trackSave', () => {
  test('whoever saved or restored English is its author, and only of what changed', () => {
    const translation = { ...desk.translation, title: 'Saved' }
    const work = trackSave({
      article,
      before: desk.translation,
      after: translation,
      work: desk.work,
      actor: 5,
      at,
    })
    expect(work.title).toMatchObject({ state: 'draft', authors: [1, 5] })
    expect({ ...work, title: desk.work.title }).toEqual(desk.work)
  })

  test('an omission that nobody touched stays', () => {
    const omitted = wrote(desk, 'body:a', { omit: 'x' })
    const saved = { ...omitted.translation, title: 'Saved' }
    const work = trackSave({
      article,
      before: omitted.translation,
      after: saved,
      work: omitted.work,
      actor: 5,
      at,
    })
    expect(work['body:a']).toEqual(omitted.work['body:a'])
  })
})

test('progress counts Arabic words', () => {
  const mixed = wrote(wrote(desk, 'body:a', { blocks: [] }), 'body:b', { omit: 'x' })
  const changed = articleOf([
    ...article.body.root.children.slice(0, 2),
    paragraph('ثلاثة وأكثر', { bid: 'c' }),
  ])
  expect(progressOf(statuses({ ...mixed, article: changed }))).toEqual({
    words: 5,
    confirmed: 2,
    approved: 0,
    stale: 2,
    rows: 4,
    todo: 2,
    staleRows: 1,
  })
})
