import { beforeAll, describe, expect, it } from 'vitest'
import { translationDesk } from '../queries/translationDesk'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { act, actOn, draftOf, publishedStory, refusalOf, storyInReview, value } from '../testing/stories'
import { replyToThread, settleThread, startThread } from './threads'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

const thread = async (id: number) =>
  at.payload.findByID({ collection: 'threads', id, overrideAccess: true, depth: 0 })

describe('a discussion', () => {
  it('keeps every message with its name and time, also when it is settled', async () => {
    const { writer, editor } = at.people
    const article = await draftOf(writer)
    const note = { article, row: 'body:p1', quote: '214', kind: 'note' as const, text: '  هل تأكد العدد؟ ' }
    const { id } = value(await startThread(editor, note))
    value(await replyToThread(writer, id, { text: 'نعم، من الهيئة.' }))
    value(await settleThread(writer, id, true))
    const kept = await thread(id)
    expect(kept).toMatchObject({ article, row: 'body:p1', quote: '214', resolvedBy: writer.user.id })
    expect(kept.messages).toMatchObject([
      { text: 'هل تأكد العدد؟', by: editor.user.id },
      { text: 'نعم، من الهيئة.', by: writer.user.id },
    ])
    value(await settleThread(editor, id, false))
    expect((await thread(id)).resolvedAt).toBeNull()
  })

  it('loses no answer among several at once', async () => {
    const { writer, editor, editor2 } = at.people
    const article = await draftOf(writer)
    const { id } = value(await startThread(editor, { article, kind: 'note', text: 'سؤال' }))
    const hands = [writer, editor, editor2]
    const answers = Array.from({ length: 9 }, (_, index) => `جواب ${index}`)
    await Promise.all(
      answers.map(async (text, index) =>
        value(await replyToThread(hands[index % 3] ?? writer, id, { text })),
      ),
    )
    const { messages } = await thread(id)
    const texts = (Array.isArray(messages) ? messages : []).map((message) => Object(message).text)
    expect(texts.slice(1).sort()).toEqual(answers)
  })

  it('that asks for changes holds up the approval until it is settled', async () => {
    const { writer, editor, editor2 } = at.people
    const article = await draftOf(writer)
    value(await act(writer, article, 'submit'))
    const { id } = value(await startThread(editor, { article, kind: 'changeRequest', text: 'صحّح العدد' }))
    const refused = refusalOf(await act(editor2, article, 'approve'))
    expect(refused).toEqual({ code: 'article.changeRequestsOpen', details: { count: 1 } })
    value(await settleThread(writer, id, true))
    value(await act(editor2, article, 'approve'))
  })

  it('asks for changes only by an editor of the Arabic, by a reviewer of the English', async () => {
    const { translator, reviewer, editor, writer } = at.people
    const { id: article, translation } = await publishedStory(at.people)
    const ask = { article, kind: 'changeRequest' as const, text: 'تعديل' }
    for (const person of [writer, translator, reviewer]) {
      expect(refusalOf(await startThread(person, ask))).toEqual({ code: 'role.missing', missing: ['editor'] })
    }
    expect(refusalOf(await startThread(editor, { ...ask, translation })).missing).toEqual(['reviewer'])
    const { id } = value(await startThread(reviewer, { ...ask, translation, row: 'title' }))
    expect(refusalOf(await settleThread(writer, id, true)).code).toBe('role.missing')
    value(await settleThread(reviewer, id, true))
  })

  it('is opened with the request that sends a translation back, and only then', async () => {
    const { reviewer, writer } = at.people
    const { translation } = await storyInReview(at.people)
    const requests = [{ row: 'body:p1', text: 'The number is 214.' }]
    const count = async () =>
      (
        await at.payload.count({
          collection: 'threads',
          where: { translation: { equals: translation } },
          overrideAccess: true,
        })
      ).totalDocs
    expect(refusalOf(await actOn(reviewer, translation, 'requestChanges')).code).toBe('changeRequest.missing')
    expect(refusalOf(await actOn(writer, translation, 'requestChanges', { requests })).code).toBe(
      'role.missing',
    )
    expect(await count()).toBe(0)
    value(await actOn(reviewer, translation, 'requestChanges', { requests }))
    expect(await count()).toBe(1)
  })

  it('keeps on which side its words stand, and where', async () => {
    const { translator, reviewer } = at.people
    const { id: article, translation } = await publishedStory(at.people)
    const quoted = { row: 'body:p1', quote: '214', side: 'source' as const, offset: 36 }
    value(await startThread(translator, { article, translation, ...quoted, kind: 'note', text: 'مؤكد؟' }))
    const desk = value(await translationDesk(reviewer, translation))
    expect(desk.threads).toMatchObject([{ ...quoted, resolvedAt: null }])
  })

  it('needs words, and not too many', async () => {
    const { writer } = at.people
    const article = await draftOf(writer)
    const note = { article, kind: 'note' as const }
    expect(refusalOf(await startThread(writer, { ...note, text: ' \n' })).code).toBe('note.missing')
    expect(refusalOf(await startThread(writer, { ...note, text: 'س'.repeat(5001) })).details).toEqual({
      longest: 5000,
    })
  })

  it('is hidden with its story, and stands on translations of its own story only', async () => {
    const { writer, translator, editor } = at.people
    const article = await draftOf(writer)
    const { translation } = await publishedStory(at.people)
    const { id } = value(await startThread(writer, { article, kind: 'note', text: 'ملاحظة' }))
    const codes = [
      refusalOf(await startThread(translator, { article, kind: 'note', text: 'أنا' })).code,
      refusalOf(await replyToThread(translator, id, { text: 'أنا' })).code,
      refusalOf(await settleThread(translator, id, true)).code,
      refusalOf(await replyToThread(editor, 987_654, { text: 'أنا' })).code,
      refusalOf(await startThread(editor, { article, translation, kind: 'note', text: 'أنا' })).code,
    ]
    expect(new Set(codes)).toEqual(new Set(['document.notFound']))
  })
})
