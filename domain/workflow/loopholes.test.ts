import { beforeEach, describe, expect, it } from 'vitest'
import { act, deleteArabic, editArabic, restoreRevision } from './testing/articleVerbs'
import { actOnEnglish, approveClean, approveRow, workOnRow } from './testing/englishVerbs'
import { editor, otherEditor, person, reviewer, translator, writer } from './testing/facts'
import { finishRows } from './testing/finishRows'
import { type Newsroom, newNewsroom } from './testing/newsroom'

const secondReviewer = person('reviewer')
const everybody = [writer, editor, otherEditor, translator, reviewer, secondReviewer]
let room: Newsroom

beforeEach(() => {
  room = newNewsroom(everybody, writer.id)
  editArabic(room, writer, 'title')
})

function approveArabic(by = otherEditor): boolean {
  act(room, editor, 'submit')
  return act(room, by, 'approve')
}

function publishArabic(): void {
  approveArabic()
  act(room, editor, 'publish')
}

function submitEnglish(): void {
  actOnEnglish(room, translator, 'claim')
  finishRows(room, translator)
  actOnEnglish(room, translator, 'submit')
}

function publishEnglish(): void {
  submitEnglish()
  approveClean(room, reviewer)
  actOnEnglish(room, reviewer, 'approve')
  actOnEnglish(room, editor, 'publish')
}

describe('Arabic that only its author has read stays unpublished', () => {
  it('when an editor changes it in review and approves it', () => {
    act(room, writer, 'submit')
    editArabic(room, editor, 'title')
    expect(act(room, editor, 'approve')).toBe(false)
    expect(act(room, otherEditor, 'approve')).toBe(true)
  })

  it('when it is approved, reopened, changed and sent out by the same editor', () => {
    approveArabic(editor)
    act(room, editor, 'reopen')
    editArabic(room, editor, 'title')
    expect(act(room, editor, 'publish')).toBe(false)
    expect(approveArabic(editor)).toBe(false)
  })

  it('when it is changed after it was approved or scheduled', () => {
    approveArabic()
    const approved = room.article.texts
    editArabic(room, editor, 'title')
    act(room, editor, 'schedule', { publishAt: '2026-08-06T09:00:00Z' })
    editArabic(room, editor, 'title')
    deleteArabic(room, editor, 'title')
    expect(room.article.texts).toEqual(approved)
  })

  it('when its author lets a colleague restore what she had written and discarded', () => {
    publishArabic()
    act(room, editor, 'revise')
    editArabic(room, editor, 'title')
    act(room, editor, 'discard')
    act(room, writer, 'revise')
    restoreRevision(room, writer, 1)
    act(room, writer, 'submit')
    expect(act(room, editor, 'approve')).toBe(false)
    expect(act(room, otherEditor, 'approve')).toBe(true)
  })

  it('when the story is made somebody else’s', () => {
    room.article.authors = [editor.id]
    room.article.writer = otherEditor.id
    act(room, editor, 'submit')
    expect(act(room, editor, 'approve')).toBe(false)
  })

  it('when the story is retracted in the middle of a revision and reinstated', () => {
    publishArabic()
    const published = room.article.live
    act(room, editor, 'revise')
    editArabic(room, editor, 'title')
    act(room, editor, 'retract', { reason: 'an error' })
    act(room, editor, 'reinstate', { languages: [] })
    expect(room.article.live).toEqual(published)
    expect(room.article.texts).toEqual(published?.texts)
  })

  it('when the revision goes on after the retraction', () => {
    publishArabic()
    act(room, editor, 'revise')
    editArabic(room, editor, 'title')
    act(room, editor, 'retract', { reason: 'an error' })
    act(room, editor, 'revise')
    expect(approveArabic(editor)).toBe(false)
  })
})

describe('English that only its author has read stays unpublished', () => {
  beforeEach(publishArabic)

  it('when a reviewer changes a row and approves it', () => {
    submitEnglish()
    workOnRow(room, reviewer, 'title', 'type')
    workOnRow(room, reviewer, 'title', 'confirm')
    approveRow(room, reviewer, 'title')
    expect(actOnEnglish(room, reviewer, 'approve')).toBe(false)
    approveRow(room, secondReviewer, 'title')
    expect(actOnEnglish(room, reviewer, 'approve')).toBe(true)
  })

  it('when a reviewer’s row goes back to the translator and returns as it was', () => {
    submitEnglish()
    workOnRow(room, reviewer, 'title', 'type')
    room.english.openChangeRequests = 1
    actOnEnglish(room, reviewer, 'requestChanges')
    room.english.openChangeRequests = 0
    finishRows(room, translator)
    actOnEnglish(room, translator, 'submit')
    approveRow(room, reviewer, 'title')
    expect(room.rowApprovals).toEqual([])
  })

  it('when its translator hands the translation over and reviews it', () => {
    const both = { ...translator, roles: [...translator.roles, 'reviewer' as const] }
    const successor = person('translator')
    actOnEnglish(room, translator, 'claim')
    finishRows(room, translator)
    actOnEnglish(room, translator, 'assign', { assignee: successor })
    actOnEnglish(room, successor, 'submit')
    approveClean(room, both)
    expect(room.rowApprovals).toEqual([])
  })

  it('when one person takes a machine’s words for good and approves them', () => {
    actOnEnglish(room, translator, 'claim')
    workOnRow(room, translator, 'title', 'machine')
    workOnRow(room, translator, 'title', 'confirm')
    actOnEnglish(room, translator, 'submit')
    approveRow(room, { ...translator, roles: ['reviewer'] }, 'title')
    expect(room.rowApprovals).toEqual([])
    approveRow(room, reviewer, 'title')
    expect(room.rowApprovals).toHaveLength(1)
  })

  it('when it is withdrawn in the middle of a revision and reinstated', () => {
    publishEnglish()
    const printed = room.english.live?.title?.target
    actOnEnglish(room, editor, 'revise')
    workOnRow(room, translator, 'title', 'type')
    actOnEnglish(room, editor, 'withdraw', { reason: 'an error' })
    actOnEnglish(room, editor, 'reinstate')
    expect(room.english.live?.title?.target).toBe(printed)
    expect(room.english.rows.title?.target).toBe(printed)
  })

  it('when the row is changed after its approval and before the translation’s', () => {
    submitEnglish()
    approveRow(room, reviewer, 'title')
    workOnRow(room, secondReviewer, 'title', 'type')
    expect(actOnEnglish(room, reviewer, 'approve')).toBe(false)
  })
})

describe('English never stands beside Arabic that it was not approved for', () => {
  it('when it is ready for an Arabic that is still to come', () => {
    publishArabic()
    publishEnglish()
    act(room, writer, 'revise')
    editArabic(room, writer, 'title')
    approveArabic()
    expect(room.english.stage).toBe('translating')
    workOnRow(room, translator, 'title', 'type')
    finishRows(room, translator)
    actOnEnglish(room, translator, 'submit')
    approveClean(room, reviewer)
    expect(actOnEnglish(room, reviewer, 'approve')).toBe(true)
    expect(actOnEnglish(room, editor, 'publish')).toBe(false)
    act(room, editor, 'publish')
    expect(actOnEnglish(room, editor, 'publish')).toBe(true)
  })

  it('when the revision that it followed is discarded', () => {
    publishArabic()
    publishEnglish()
    const printed = room.english.live
    act(room, writer, 'revise')
    editArabic(room, writer, 'title')
    approveArabic()
    finishRows(room, translator)
    actOnEnglish(room, translator, 'submit')
    act(room, editor, 'discard')
    expect(room.english.live).toBe(printed)
    expect(actOnEnglish(room, editor, 'publish')).toBe(false)
  })
})
