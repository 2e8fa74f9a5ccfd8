import { beforeAll, describe, expect, it } from 'vitest'
import { loadTranslationsOf } from '../stories/load'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import {
  act,
  actOn,
  approveEnglish,
  articleNow,
  draftOf,
  refusalOf,
  submitEnglish,
  translationNow,
  value,
} from '../testing/stories'
import { changeDetails } from './changeDetails'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

/** An approved story that goes out in both languages at once. */
async function togetherStory() {
  const { writer, editor } = at.people
  const id = await draftOf(writer)
  value(await changeDetails(writer, id, { release: 'together' }))
  value(await act(writer, id, 'submit'))
  value(await act(editor, id, 'approve'))
  const [translation] = await loadTranslationsOf(editor, id)
  if (!translation) throw new Error('no translation was opened')
  return { id, translation: translation.id }
}

async function finishEnglish(translation: number) {
  await submitEnglish(at.people, translation)
  await approveEnglish(at.people, translation)
}

const editionsOf = async (article: number) =>
  (
    await at.payload.find({
      collection: 'editions',
      where: { article: { equals: article } },
      sort: 'id',
      overrideAccess: true,
    })
  ).docs

describe('a story that is released together', () => {
  it('waits for its English and names what is missing', async () => {
    const { id, translation } = await togetherStory()
    expect(refusalOf(await act(at.people.editor, id, 'publish'))).toEqual({
      code: 'release.together',
      missing: ['en'],
    })
    expect(refusalOf(await actOn(at.people.editor, translation, 'publish')).code).toBe('stage.wrong')
    expect(await editionsOf(id)).toEqual([])
    expect((await articleNow(at.people.editor, id)).stage).toBe('approved')
  })

  it('goes out in both languages in one moment', async () => {
    const { id, translation } = await togetherStory()
    await finishEnglish(translation)
    value(await act(at.people.editor, id, 'publish', { correctionNote: { ar: 'ملاحظة', en: 'A note' } }))
    const editions = await editionsOf(id)
    expect(editions.map(({ language }) => language)).toEqual(['ar', 'en'])
    expect(editions[0]?.publishedAt).toBe(editions[1]?.publishedAt)
    expect(editions.map(({ correctionNote }) => correctionNote)).toEqual(['ملاحظة', 'A note'])
    expect((await translationNow(at.people.editor, translation)).stage).toBe('published')
  })

  it('goes out in Arabic alone only for a reason, which the record keeps', async () => {
    const { id, translation } = await togetherStory()
    const { editor } = at.people
    expect(refusalOf(await act(editor, id, 'publish', { alone: true, reason: '  ' })).code).toBe(
      'reason.missing',
    )
    value(await act(editor, id, 'publish', { alone: true, reason: 'خبر عاجل' }))
    expect((await editionsOf(id)).map(({ language }) => language)).toEqual(['ar'])
    expect((await translationNow(editor, translation)).stage).toBe('waiting')
    const { rows } = await at.payload.db.pool.query(
      `select data from events where article = $1 and kind = 'article.publish'`,
      [id],
    )
    expect(rows[0]?.data).toMatchObject({ alone: true, reason: 'خبر عاجل' })
  })
})
