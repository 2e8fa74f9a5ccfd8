import { describe, expect, it } from 'vitest'
import { type FrontPage, withLead, withPick } from '@/domain/workflow/frontPage'
import { changed, dropped, isTouched, isUnsaved, onto, opened, replaced, saved, undone } from './curating'

const base: FrontPage = { lead: 1, picks: [2, 3] }
const begun = opened(base, [])
const worked = changed(changed(begun, withPick(base, 4)), withLead(withPick(base, 4), 2))

describe('curating a front page', () => {
  it('begins with nothing to save and nothing to undo', () => {
    expect([isUnsaved(begun), isTouched(begun)]).toEqual([false, false])
    expect(undone(begun)).toBe(begun)
  })

  it('takes changes back one by one', () => {
    expect(worked.page).toEqual({ lead: 2, picks: [3, 4] })
    expect(undone(worked).page).toEqual({ lead: 1, picks: [2, 3, 4] })
    expect(isUnsaved(undone(undone(worked)))).toBe(false)
  })

  it('does not count what changes nothing', () => {
    expect(changed(begun, { ...base })).toBe(begun)
  })

  it('drops what was retracted since, which can be saved but is no work to lose', () => {
    const at = opened(base, [1, 3])
    expect(at.page).toEqual({ lead: null, picks: [2] })
    expect([isUnsaved(at), isTouched(at)]).toEqual([true, false])
  })

  it('never brings back by an undo what was retracted meanwhile', () => {
    const at = undone(dropped(worked, [4]))
    expect(at.page.picks).not.toContain(4)
    expect(at.page).toEqual({ lead: 1, picks: [2, 3] })
  })

  it('shows what another editor saved, and the own choice again by an undo', () => {
    const theirs: FrontPage = { lead: 9, picks: [] }
    const at = replaced(worked, theirs)
    expect([at.page, isUnsaved(at)]).toEqual([theirs, false])
    expect([undone(at).page, undone(at).base]).toEqual([worked.page, theirs])
  })

  it('goes on with the own choice over what another editor saved', () => {
    const at = onto(worked, { lead: 9, picks: [] })
    expect([at.page, isUnsaved(at)]).toEqual([worked.page, true])
  })

  it('has nothing to save after a save, and what was saved can be taken back', () => {
    const at = saved(worked, worked.page)
    expect([isUnsaved(at), isTouched(at)]).toEqual([false, false])
    const back = undone(undone(at))
    expect([back.page, isUnsaved(back)]).toEqual([base, true])
  })

  it('never brings back by an undo after a save what was retracted before it', () => {
    const at = dropped(worked, [4])
    expect(undone(saved(at, at.page)).page.picks).not.toContain(4)
  })
})
