import { beforeAll, describe, expect, it } from 'vitest'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import {
  act,
  actOn,
  articleNow,
  bilingualStory,
  refusalOf,
  rowsNow,
  saveText,
  translationNow,
  value,
} from '../testing/stories'
import { withTexts } from '../testing/texts'
import { classifyChange, effectsOnEnglish } from './classify'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

const spelled = { p2: 'وقالت الهيئة إنّ الرحلات ستزيد في الخريف.' }

/** A story live in both languages whose second paragraph is being respelled. */
async function respelled() {
  const story = await bilingualStory(at.people)
  value(await act(at.people.editor2, story.id, 'revise'))
  value(await saveText(at.people.editor2, story.id, (now) => withTexts(now, spelled)))
  return story
}

const effectsOf = async (id: number) => value(await effectsOnEnglish(at.people.editor, id)).effects

describe('a change that an editor calls minor', () => {
  it('leaves the English approved and live, and goes into the edition', async () => {
    const { id, translation } = await respelled()
    const { editor, editor2, translator } = at.people
    expect(await effectsOf(id)).toMatchObject([{ segment: 'body:p2' }])
    value(await classifyChange(editor2, id, { segment: 'body:p2', minor: true }))
    value(await act(editor2, id, 'submit'))
    value(await act(editor, id, 'approve'))
    expect((await translationNow(editor, translation)).stage).toBe('published')
    expect((await rowsNow(translator, translation)).every(({ approved, stale }) => approved && !stale)).toBe(
      true,
    )
    value(await act(editor, id, 'publish'))
    const { docs } = await at.payload.find({
      collection: 'editions',
      where: { article: { equals: id }, language: { equals: 'ar' } },
      sort: '-id',
      limit: 1,
      overrideAccess: true,
    })
    expect(docs[0]?.equivalences).toMatchObject([{ segment: 'body:p2', by: editor2.user.id }])
  })

  it('reopens the row when it is taken back', async () => {
    const { id, translation } = await respelled()
    const { editor, editor2 } = at.people
    value(await classifyChange(editor2, id, { segment: 'body:p2', minor: true }))
    value(await classifyChange(editor2, id, { segment: 'body:p2', minor: false }))
    value(await act(editor2, id, 'submit'))
    value(await act(editor, id, 'approve'))
    expect((await translationNow(editor, translation)).stage).toBe('translating')
    value(await actOn(editor, translation, 'discard'))
    value(await classifyChange(editor, id, { segment: 'body:p2', minor: true }))
    const [stale] = (await rowsNow(editor, translation)).filter((row) => row.stale)
    expect(stale).toBeUndefined()
  })

  it('must be a change, of something that is live', async () => {
    const { id } = await respelled()
    const { editor } = at.people
    for (const segment of ['body:p1', 'body:nowhere', 'title']) {
      expect(refusalOf(await classifyChange(editor, id, { segment, minor: true })).code).toBe(
        'classify.unchanged',
      )
    }
  })

  it('is not for the translator or reviewer to call so', async () => {
    const { id } = await respelled()
    const before = await articleNow(at.people.editor, id)
    for (const person of [at.people.translator, at.people.reviewer, at.people.admin]) {
      expect(refusalOf(await classifyChange(person, id, { segment: 'body:p2', minor: true })).code).toBe(
        'role.missing',
      )
    }
    expect(await articleNow(at.people.editor, id)).toEqual(before)
  })
})
