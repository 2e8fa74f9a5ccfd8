import { describe, expect, test } from 'vitest'
import { mergeTargets } from './mergeTargets'
import { accepted, baseOfRow, codeOf, type Desk, deskAfter, deskOf, wrote } from './testing'
import { article, desk, on, shown } from './testing/threeParagraphs'

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
