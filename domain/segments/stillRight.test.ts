import { describe, expect, test } from 'vitest'
import { paragraph } from './nodes'
import { stillRight } from './stillRight'
import { accepted, articleOf, baseOfRow, codeOf, deskAfter, deskOf, wrote } from './testing'
import { article, desk, on, statuses } from './testing/threeParagraphs'

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
