import { beforeAll, describe, expect, it } from 'vitest'
import { changeDetails } from '../articles/changeDetails'
import { runScheduled } from '../jobs/runScheduled'
import type { Person } from '../person'
import { colleaguesOfStory } from '../queries/colleaguesOfStory'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { somebody } from '../testing/people'
import { act, actOn, draftOf, publishedStory, refusalOf, submitEnglish, value } from '../testing/stories'
import { replyToThread, startThread } from '../threads/threads'
import { changeTranslationDetails } from '../translations/changeDetails'
import { listNotifications } from './listNotifications'
import { markRead } from './markRead'
import { unreadCount } from './unreadCount'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

const heard = async (person: Person) => value(await listNotifications(person)).notifications
const kindsOf = async (person: Person) => (await heard(person)).map(({ kind }) => kind)
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

/** Somebody new, so that nothing was told to her before. */
const hired = (role: 'translator' | 'reviewer' | 'editor') => somebody(at.payload, role)

describe('a mention', () => {
  it('tells each person once where she was called, and never who wrote it', async () => {
    const { writer } = at.people
    const [translator, reviewer] = [await hired('translator'), await hired('reviewer')]
    const { id: article, translation } = await publishedStory(at.people)
    const mentions = [translator.user.id, reviewer.user.id, translator.user.id, writer.user.id]
    const text = 'من يراجع الرقم؟'
    value(await startThread(writer, { article, translation, row: 'body:p1', kind: 'note', text, mentions }))
    expect(await heard(translator)).toMatchObject([
      { kind: 'mention', article, translation, row: 'body:p1', excerpt: text, readAt: null },
    ])
    expect(await kindsOf(reviewer)).toEqual(['mention'])
    expect(await kindsOf(writer)).toEqual([])
  })

  it('of somebody who may not see the story is refused, and nothing is stored', async () => {
    const { writer, editor } = at.people
    const translator = await hired('translator')
    const article = await draftOf(writer)
    const note = { article, kind: 'note' as const, text: 'تعال', mentions: [translator.user.id] }
    expect(refusalOf(await startThread(writer, note)).code).toBe('mention.cannotSee')
    const { id } = value(await startThread(writer, { ...note, mentions: [] }))
    expect(refusalOf(await replyToThread(editor, id, note)).code).toBe('mention.cannotSee')
    expect(refusalOf(await replyToThread(editor, id, { text: 'أ', mentions: [987_654] })).code).toBe(
      'mention.cannotSee',
    )
    const { docs } = await at.payload.find({
      collection: 'threads',
      where: { article: { equals: article } },
      overrideAccess: true,
    })
    expect(docs.map(({ messages }) => messages)).toMatchObject([[{ text: 'تعال' }]])
    expect(await kindsOf(translator)).toEqual([])
  })

  it('is offered of those who may see the story, under an embargo too', async () => {
    const { writer, editor, translator } = at.people
    const article = await draftOf(writer)
    const ids = async (person: Person) =>
      value(await colleaguesOfStory(person, article)).people.map(({ id }) => id)
    expect(await ids(writer)).toEqual(expect.arrayContaining([writer.user.id, editor.user.id]))
    expect(await ids(editor)).not.toContain(translator.user.id)
    expect(refusalOf(await colleaguesOfStory(translator, article)).code).toBe('document.notFound')
  })
})

describe('an answer', () => {
  it('tells everybody who has a part in the discussion, but who is mentioned only of that', async () => {
    const { writer } = at.people
    const [editor, reviewer, translator] = [
      await hired('editor'),
      await hired('reviewer'),
      await hired('translator'),
    ]
    const { id: article } = await publishedStory(at.people)
    const { id } = value(
      await startThread(editor, { article, kind: 'note', text: 'سؤال', mentions: [reviewer.user.id] }),
    )
    value(await replyToThread(writer, id, { text: 'جواب', mentions: [translator.user.id] }))
    value(await replyToThread(editor, id, { text: 'شكرًا', mentions: [reviewer.user.id] }))
    expect(await kindsOf(editor)).toEqual(['reply'])
    expect(await kindsOf(reviewer)).toEqual(['mention', 'reply', 'mention'])
    expect(await kindsOf(translator)).toEqual(['reply', 'mention'])
  })
})

describe('work that comes into hands', () => {
  it('is told to the translator and to the reviewer, and not to who takes it herself', async () => {
    const { editor } = at.people
    const [translator, reviewer] = [await hired('translator'), await hired('reviewer')]
    const { translation } = await publishedStory(at.people)
    value(await actOn(editor, translation, 'assign', { translator: translator.user.id }))
    value(await changeTranslationDetails(editor, translation, { reviewer: reviewer.user.id }))
    value(await changeTranslationDetails(editor, translation, { reviewer: reviewer.user.id }))
    expect(await heard(translator)).toMatchObject([{ kind: 'assigned', translation }])
    expect(await kindsOf(reviewer)).toEqual(['assigned'])
    const other = await publishedStory(at.people)
    const claimer = await hired('translator')
    value(await actOn(claimer, other.translation, 'claim'))
    value(await changeTranslationDetails(reviewer, other.translation, { reviewer: reviewer.user.id }))
    expect(await kindsOf(claimer)).toEqual([])
    expect(await kindsOf(reviewer)).toEqual(['assigned'])
  })

  it('is told when it comes back with changes asked for, with the first of its rows', async () => {
    const { reviewer } = at.people
    const translator = await hired('translator')
    const { translation } = await publishedStory(at.people)
    await submitEnglish({ translator }, translation)
    const requests = [{ row: 'body:p1', text: 'The number is 214.' }]
    value(await actOn(reviewer, translation, 'requestChanges', { requests }))
    expect(await heard(translator)).toMatchObject([
      { kind: 'returned', translation, row: 'body:p1', excerpt: 'The number is 214.' },
    ])
  })

  it('is told to the writer when her Arabic comes back', async () => {
    const { editor } = at.people
    const writer = await somebody(at.payload, 'writer')
    const article = await draftOf(writer)
    value(await act(writer, article, 'submit'))
    value(await act(editor, article, 'requestChanges', { note: 'صحّح العدد' }))
    expect(await heard(writer)).toMatchObject([{ kind: 'returned', article, excerpt: 'صحّح العدد' }])
  })

  it('is not told of what was refused', async () => {
    const { editor } = at.people
    const translator = await hired('translator')
    const { translation } = await publishedStory(at.people)
    const stale = await actOn(editor, translation, 'assign', { translator: translator.user.id, revision: 99 })
    expect(stale.ok).toBe(false)
    expect(await kindsOf(translator)).toEqual([])
  })
})

describe('a story that did not go out at its time', () => {
  it('is told to every editor by the newsroom itself', async () => {
    const { writer, editor } = at.people
    const late = await hired('editor')
    const article = await draftOf(writer)
    value(await act(writer, article, 'submit'))
    value(await act(editor, article, 'approve'))
    value(await act(editor, article, 'schedule', { publishAt: inAnHour() }))
    value(
      await changeDetails(editor, article, { embargoUntil: new Date(Date.now() + 7_200_000).toISOString() }),
    )
    await at.payload.db.pool.query('update articles set publish_at = now() where id = $1', [article])
    value(await runScheduled(at.payload, article))
    expect(await heard(late)).toMatchObject([
      { kind: 'scheduleFailed', article, byName: 'ترجمان · Tarjuman' },
    ])
    expect(await heard(editor)).toContainEqual(expect.objectContaining({ kind: 'scheduleFailed', article }))
  })
})

describe('the list', () => {
  it('counts what is unread, and marks some or all of it', async () => {
    const { writer } = at.people
    const reader = await hired('reviewer')
    const { id: article } = await publishedStory(at.people)
    for (const text of ['أ', 'ب', 'ج']) {
      value(await startThread(writer, { article, kind: 'note', text, mentions: [reader.user.id] }))
    }
    const [newest] = await heard(reader)
    expect(newest).toMatchObject({ excerpt: 'ج', byName: expect.stringContaining('·') })
    expect(await unreadCount(reader)).toBe(3)
    const ids = [newest?.id ?? 0]
    value(await markRead(writer, { ids }))
    expect(await unreadCount(reader)).toBe(3)
    expect(value(await markRead(reader, { ids }))).toEqual({ unread: 2 })
    expect((await heard(reader)).map(({ readAt }) => readAt !== null)).toEqual([true, false, false])
    expect(value(await markRead(reader, { all: true }))).toEqual({ unread: 0 })
    expect(value(await markRead(reader, { ids: [] }))).toEqual({ unread: 0 })
  })

  it('hides what is about a story that the person may no longer see', async () => {
    const { writer, editor } = at.people
    const reader = await hired('reviewer')
    const { id: article } = await publishedStory(at.people)
    value(await startThread(writer, { article, kind: 'note', text: 'أ', mentions: [reader.user.id] }))
    value(await changeDetails(editor, article, { embargoUntil: inAnHour() }))
    expect(await heard(reader)).toEqual([])
    expect(await unreadCount(reader)).toBe(0)
    value(await changeDetails(editor, article, { embargoUntil: null }))
    expect(await unreadCount(reader)).toBe(1)
  })

  it('goes on page by page', async () => {
    const reader = await hired('reviewer')
    const { id: article } = await publishedStory(at.people)
    await at.payload.db.pool.query(
      `insert into notifications ("user", kind, article, at)
        select $1, 'mention', $2, now() from generate_series(1, 31)`,
      [reader.user.id, article],
    )
    const first = value(await listNotifications(reader))
    expect([first.notifications.length, first.unread]).toEqual([30, 31])
    const second = value(await listNotifications(reader, first.next ?? 0))
    expect([second.notifications.length, second.next]).toEqual([1, null])
    expect(first.notifications.map(({ id }) => id)).not.toContain(second.notifications[0]?.id)
  })
})
