import { describe, expect, test } from 'vitest'
import { addTarget } from './addTarget'
import { paragraph } from './nodes'
import { removeTarget } from './removeTarget'
import { rowsOf } from './rowsOf'
import { accepted, articleOf, at, codeOf, counter, deskAfter, wrote } from './testing'
import { article, desk, on, shown } from './testing/threeParagraphs'

describe('addTarget and removeTarget', () => {
  const add = (row: string | null, reason: string) =>
    addTarget({
      ...desk,
      actor: 5,
      at,
      after: row,
      blocks: [paragraph('Background')],
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
    const { 'added:new1': left, ...work } = removed.work
    expect({ ...removed, work }).toEqual({ translation: desk.translation, work: desk.work })
    expect(left).toMatchObject({ state: 'untranslated', authors: [5, 1] })
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
