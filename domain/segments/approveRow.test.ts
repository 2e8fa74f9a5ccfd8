import { describe, expect, test } from 'vitest'
import { approvableRows } from './approvableRows'
import { approveRow } from './approveRow'
import { accepted, articleOf, at, baseOfRow, codeOf, type Desk, wrote } from './testing'
import { article, desk, on, statuses } from './testing/threeParagraphs'

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
