import { beforeAll, describe, expect, it } from 'vitest'
import { revisionsOfArticle } from '../queries/history'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import {
  act,
  arabic,
  articleNow,
  draftOf,
  publishedStory,
  refusalOf,
  saveText,
  value,
} from '../testing/stories'
import { restoreArticleRevision } from './restoreRevision'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

async function revisionWith(id: number, reason: string): Promise<number> {
  const { revisions } = value(await revisionsOfArticle(at.people.editor, id))
  const found = revisions.find((one) => one.reason === reason)
  if (!found) throw new Error(`no revision by ${reason}`)
  return found.id
}

const now = async (id: number) => (await articleNow(at.people.editor, id)).revision

describe('restoring a revision', () => {
  it('brings the words back as a new revision, and keeps what it replaced', async () => {
    const { writer } = at.people
    const id = await draftOf(writer)
    value(await act(writer, id, 'submit'))
    value(await act(writer, id, 'recall'))
    value(await saveText(writer, id, (text) => ({ ...text, title: 'عنوان آخر' })))
    const from = await revisionWith(id, 'submit')
    value(await restoreArticleRevision(writer, id, { from, revision: await now(id) }))
    expect((await articleNow(writer, id)).content.title).toBe(arabic.title)
    const { revisions } = value(await revisionsOfArticle(writer, id))
    expect(revisions.slice(0, 2).map(({ reason }) => reason)).toEqual(['restore', 'beforeRestore'])
  })

  it('makes the authors of the older words count again: nobody approves her own words by a colleague’s hand', async () => {
    const { writer, editor, editor2 } = at.people
    const id = await draftOf(writer)
    value(await saveText(editor, id, (text) => ({ ...text, title: 'كلام المحررة' })))
    value(await act(editor, id, 'submit'))
    const hers = await revisionWith(id, 'submit')
    value(await saveText(editor2, id, (text) => ({ ...text, title: arabic.title })))
    value(await act(writer, id, 'recall'))
    value(await restoreArticleRevision(writer, id, { from: hers, revision: await now(id) }))
    value(await act(writer, id, 'submit'))
    expect((await articleNow(writer, id)).content.title).toBe('كلام المحررة')
    expect(refusalOf(await act(editor, id, 'approve')).code).toBe('article.ownWork')
    expect(refusalOf(await act(editor2, id, 'approve')).code).toBe('article.ownWork')
  })

  it('makes them count again also after somebody has approved other words', async () => {
    const { writer, editor, editor2 } = at.people
    const id = await draftOf(writer)
    value(await saveText(editor, id, (text) => ({ ...text, title: 'كلام المحررة' })))
    value(await act(editor, id, 'submit'))
    const hers = await revisionWith(id, 'submit')
    value(await act(writer, id, 'recall'))
    value(await saveText(writer, id, () => arabic))
    value(await act(writer, id, 'submit'))
    value(await act(editor2, id, 'approve'))
    value(await act(editor2, id, 'reopen'))
    expect((await articleNow(writer, id)).authors).toEqual([])
    value(await restoreArticleRevision(writer, id, { from: hers, revision: await now(id) }))
    value(await act(writer, id, 'submit'))
    expect(refusalOf(await act(editor, id, 'approve')).code).toBe('article.ownWork')
    value(await act(editor2, id, 'approve'))
  })

  it('takes no revision of another story, and none that is not there', async () => {
    const { writer } = at.people
    const [id, other] = [await draftOf(writer), await draftOf(writer)]
    const from = await revisionWith(other, 'start')
    const before = await articleNow(writer, id)
    for (const wrong of [from, 987_654]) {
      const refusal = refusalOf(
        await restoreArticleRevision(writer, id, { from: wrong, revision: await now(id) }),
      )
      expect(refusal.code).toBe('document.notFound')
    }
    expect(await articleNow(writer, id)).toEqual(before)
  })

  it('needs the present revision and the right stage', async () => {
    const { writer } = at.people
    const { id } = await publishedStory(at.people)
    const from = await revisionWith(id, 'submit')
    expect(refusalOf(await restoreArticleRevision(writer, id, { from, revision: await now(id) })).code).toBe(
      'stage.wrong',
    )
    value(await act(writer, id, 'revise'))
    expect(refusalOf(await restoreArticleRevision(writer, id, { from, revision: 1 })).code).toBe(
      'revision.stale',
    )
  })

  it('is for whoever may write the text: everybody else hears who that is', async () => {
    const { writer, editor, translator } = at.people
    const id = await draftOf(writer)
    value(await act(writer, id, 'submit'))
    value(await act(editor, id, 'approve'))
    const from = await revisionWith(id, 'submit')
    const refusal = refusalOf(await restoreArticleRevision(translator, id, { from, revision: await now(id) }))
    expect(refusal).toEqual({ code: 'role.missing', missing: ['itsWriter', 'editor'] })
  })
})
