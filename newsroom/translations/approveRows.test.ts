import { beforeAll, describe, expect, it } from 'vitest'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { baseOfRow, rowNow, seen } from '../testing/rows'
import {
  actOn,
  claimedStory,
  refusalOf,
  rowsNow,
  storyInReview,
  translationNow,
  value,
  writeEnglish,
} from '../testing/stories'
import { approveCleanRows, approveOneRow } from './approveRows'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

const rowOf = (translation: number, id: string) => rowNow(at.people.editor, translation, id)

describe('approving rows', () => {
  it('takes all clean rows but those under a request and one’s own', async () => {
    const { reviewer, reviewer2 } = at.people
    const { translation } = await storyInReview(at.people)
    value(
      await writeEnglish(reviewer, translation, await rowOf(translation, 'title'), 'A reviewer’s headline'),
    )
    const requests = [{ row: 'body:p1', text: 'Check the number.' }]
    value(await actOn(reviewer2, translation, 'requestChanges', { requests }))
    value(await actOn(at.people.translator, translation, 'submit'))
    const { rows } = value(await approveCleanRows(reviewer, translation))
    const open = rows.filter(({ approved }) => !approved).map(({ id }) => id)
    expect(open).toEqual(['title', 'body:p1'])
    expect(refusalOf(await approveCleanRows(reviewer, translation)).code).toBe('translation.nothingToApprove')
    expect(refusalOf(await actOn(reviewer, translation, 'approve'))).toMatchObject({
      code: 'translation.rowsNotApproved',
      rows: ['title', 'body:p1'],
    })
  })

  it('refuses a row that is not what the reviewer saw, and what is nobody’s row', async () => {
    const { reviewer, reviewer2 } = at.people
    const { translation } = await storyInReview(at.people)
    const row = await rowOf(translation, 'title')
    value(await writeEnglish(reviewer2, translation, row, 'Changed under her eyes'))
    expect(refusalOf(await approveOneRow(reviewer, translation, seen(row))).code).toBe('row.conflict')
    const nowhere = { row: 'body:nowhere', base: baseOfRow(row) }
    expect(refusalOf(await approveOneRow(reviewer, translation, nowhere)).code).toBe('translation.rowMissing')
  })

  it('is for reviewers, in review', async () => {
    const { reviewer, editor, translator } = at.people
    const { translation } = await storyInReview(at.people)
    const row = await rowOf(translation, 'title')
    for (const person of [editor, translator]) {
      expect(refusalOf(await approveOneRow(person, translation, seen(row))).code).toBe('role.missing')
      expect(refusalOf(await approveCleanRows(person, translation)).code).toBe('role.missing')
    }
    const { translation: early } = await claimedStory(at.people)
    expect(refusalOf(await approveCleanRows(reviewer, early)).code).toBe('stage.wrong')
  })

  it('counts every approval once when two reviewers approve everything at once', async () => {
    const { reviewer, reviewer2 } = at.people
    const { translation } = await storyInReview(at.people)
    const results = await Promise.all(
      [reviewer, reviewer2].map((person) => approveCleanRows(person, translation)),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const { approvals, progress } = await translationNow(reviewer, translation)
    expect(approvals).toHaveLength((await rowsNow(reviewer, translation)).length)
    expect(progress).toMatchObject({ stale: 0 })
  })
})
