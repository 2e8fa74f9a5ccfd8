import { describe, expect, it } from 'vitest'
import {
  checkFrontPage,
  emptyFrontPage,
  type FrontPage,
  isSameFrontPage,
  withLead,
  withMoved,
  withoutStories,
  withPick,
} from './frontPage'

const page: FrontPage = { lead: 1, picks: [2, 3, 4] }

describe('a front page', () => {
  it('is good with a lead, without one, and empty', () => {
    for (const good of [page, { ...page, lead: null }, emptyFrontPage])
      expect(checkFrontPage(good)).toEqual({ ok: true, value: good })
  })

  it('has four picks at most, and every story once', () => {
    expect(checkFrontPage({ lead: null, picks: [1, 2, 3, 4, 5] })).toMatchObject({
      refusal: { code: 'home.tooMany', details: { most: 4 } },
    })
    for (const twice of [
      { lead: 2, picks: [2] },
      { lead: null, picks: [3, 3] },
    ])
      expect(checkFrontPage(twice)).toMatchObject({ refusal: { code: 'home.twice' } })
  })

  it('is another one when the order of its picks is', () => {
    expect(isSameFrontPage(page, { lead: 1, picks: [2, 3, 4] })).toBe(true)
    expect(isSameFrontPage(page, { lead: 1, picks: [3, 2, 4] })).toBe(false)
    expect(isSameFrontPage(page, { lead: 1, picks: [2, 3] })).toBe(false)
    expect(isSameFrontPage(page, { lead: null, picks: [2, 3, 4] })).toBe(false)
  })
})

describe('choosing', () => {
  it('takes a pick out of the line to lead, and lets the newest lead when the lead is chosen again', () => {
    expect(withLead(page, 3)).toEqual({ lead: 3, picks: [2, 4] })
    expect(withLead(page, 1)).toEqual({ lead: null, picks: [2, 3, 4] })
  })

  it('puts a story at the end of the line while there is room, and takes it from the head of the page', () => {
    expect(withPick(page, 9)).toEqual({ lead: 1, picks: [2, 3, 4, 9] })
    expect(withPick(page, 1)).toEqual({ lead: null, picks: [2, 3, 4, 1] })
    expect(withPick(page, 2)).toBe(page)
    const full = { lead: 1, picks: [2, 3, 4, 5] }
    expect(withPick(full, 6)).toBe(full)
  })

  it('moves a pick by one place and stops at the ends', () => {
    expect(withMoved(page, 3, -1).picks).toEqual([3, 2, 4])
    expect(withMoved(page, 3, 1).picks).toEqual([2, 4, 3])
    expect(withMoved(page, 2, -1)).toBe(page)
    expect(withMoved(page, 4, 1)).toBe(page)
    expect(withMoved(page, 99, 1)).toBe(page)
  })

  it('drops stories from both places', () => {
    expect(withoutStories(page, [1, 3])).toEqual({ lead: null, picks: [2, 4] })
  })
})
