import { beforeAll, describe, expect, it } from 'vitest'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import {
  act,
  actOn,
  approveEnglish,
  arabic,
  articleNow,
  bilingualStory,
  draftOf,
  publishedStory,
  refusalOf,
  saveText,
  submitEnglish,
  translationNow,
  value,
} from '../testing/stories'
import { withTexts } from '../testing/texts'
import { changeDetails } from './changeDetails'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
  // What `draftOf` cites is the newest source, so that `at.source` is another one.
  const data = { nameAr: 'هيئة أخرى', nameEn: 'Another body', kind: 'official', key: 'another' }
  await at.payload.create({ collection: 'sources', data, overrideAccess: true })
})

const editionsOf = async (article: number, language: string) =>
  (
    await at.payload.find({
      collection: 'editions',
      where: { article: { equals: article }, language: { equals: language } },
      sort: 'id',
      overrideAccess: true,
    })
  ).docs

const doubtful = () => [{ id: 'd1', source: at.source, role: 'primary' as const, url: '', note: '' }]

async function newTopic(): Promise<number> {
  const data = { nameAr: 'النقل', nameEn: 'Transport', slug: 'transport-of-moves' }
  return (await at.payload.create({ collection: 'topics', data, overrideAccess: true })).id
}

describe('discarding a revision', () => {
  it('brings back words, sources, byline and topics of the live edition, and nobody counts as their author', async () => {
    const { editor, editor2 } = at.people
    const { id } = await bilingualStory(at.people)
    const before = await articleNow(editor, id)
    value(await act(editor2, id, 'revise'))
    value(
      await saveText(editor2, id, (now) => ({ ...withTexts(now, { p1: 'كلام آخر.' }), title: 'عنوان آخر' })),
    )
    value(await changeDetails(editor2, id, { sources: doubtful(), topics: [await newTopic()] }))
    value(await act(editor, id, 'discard'))
    const { content, sources, byline, topics, authors, live, stage } = await articleNow(editor, id)
    expect({ content, sources, byline, topics, live, stage, authors }).toEqual({
      content: before.content,
      sources: before.sources,
      byline: before.byline,
      topics: before.topics,
      live: before.live,
      stage: 'published',
      authors: [],
    })
  })

  it('leaves what was written a moment ago in the history', async () => {
    const { editor, editor2 } = at.people
    const { id } = await publishedStory(at.people)
    value(await act(editor2, id, 'revise'))
    value(await saveText(editor2, id, (now) => ({ ...now, title: 'عنوان لم يُنشر' })))
    value(await act(editor, id, 'discard'))
    const { rows } = await at.payload.db.pool.query(
      `select reason from revisions where article = $1 and snapshot->'content'->>'title' = 'عنوان لم يُنشر'`,
      [id],
    )
    expect(rows).toEqual([{ reason: 'beforeTakeBack' }])
  })

  it('is for editors, where something is live', async () => {
    const { writer, editor } = at.people
    const id = await draftOf(writer)
    expect(refusalOf(await act(editor, id, 'discard')).code).toBe('article.notLive')
    expect(refusalOf(await act(writer, id, 'discard')).code).toBe('role.missing')
  })
})

describe('an English edition', () => {
  it('prints the sources of the live Arabic, never those of an Arabic that nobody has approved', async () => {
    const { editor2, reviewer } = at.people
    const { id, translation } = await publishedStory(at.people)
    const [cited] = (await articleNow(editor2, id)).sources
    await submitEnglish(at.people, translation)
    await approveEnglish(at.people, translation)
    value(await act(editor2, id, 'revise'))
    value(await changeDetails(editor2, id, { sources: doubtful() }))
    value(await actOn(reviewer, translation, 'publish'))
    const [english] = await editionsOf(id, 'en')
    expect(english?.sourceIds).toEqual([cited?.source])
    expect(english?.printed).toMatchObject({ sources: [{ source: cited?.source }] })
  })
})

describe('retracting a story', () => {
  it('withdraws every language with its reason, in the middle of a revision too', async () => {
    const { editor, editor2 } = at.people
    const { id, translation } = await bilingualStory(at.people)
    value(await act(editor2, id, 'revise'))
    value(await saveText(editor2, id, (now) => withTexts(now, { p1: 'كلام آخر.' })))
    value(await act(editor, id, 'retract', { reason: 'الخبر غير صحيح' }))
    const editions = [...(await editionsOf(id, 'ar')), ...(await editionsOf(id, 'en'))]
    expect(editions.map(({ withdrawnReason }) => withdrawnReason)).toEqual([
      'الخبر غير صحيح',
      'الخبر غير صحيح',
    ])
    expect(await articleNow(editor, id)).toMatchObject({ stage: 'retracted', live: null, publishAt: null })
    expect(await translationNow(editor, translation)).toMatchObject({ stage: 'withdrawn', live: null })
    value(await act(editor, id, 'reinstate', { languages: [] }))
    const back = await articleNow(editor, id)
    expect(back.content).toEqual(expect.objectContaining({ title: arabic.title }))
    expect(JSON.stringify(back.content.body)).not.toContain('كلام آخر')
    expect((await translationNow(editor, translation)).stage).toBe('withdrawn')
  })

  it('keeps the stage of English that was not live', async () => {
    const { editor, translator } = at.people
    const { id, translation } = await publishedStory(at.people)
    value(await actOn(translator, translation, 'claim'))
    value(await act(editor, id, 'retract', { reason: 'خطأ' }))
    expect((await translationNow(editor, translation)).stage).toBe('translating')
    expect(refusalOf(await act(editor, id, 'reinstate', { languages: ['en'] }))).toEqual({
      code: 'reinstate.noEdition',
      missing: ['en'],
    })
  })

  it('lets the story be revised and go out anew, with the English after its gate', async () => {
    const { editor, editor2, translator, reviewer } = at.people
    const { id, translation } = await bilingualStory(at.people)
    value(await act(editor, id, 'retract', { reason: 'خطأ' }))
    value(await act(editor2, id, 'revise'))
    value(await saveText(editor2, id, (now) => withTexts(now, { p1: 'انطلق القطار وعلى متنه 241 راكباً.' })))
    value(await act(editor2, id, 'submit'))
    value(await act(editor, id, 'approve'))
    value(await act(editor, id, 'publish', { correctionNote: { ar: 'صُحّح العدد.' } }))
    expect(refusalOf(await actOn(editor, translation, 'reinstate')).code).toBe('translation.rowsNotApproved')
    value(await actOn(editor, translation, 'revise'))
    expect((await translationNow(reviewer, translation)).translator).toBe(translator.user.id)
    const [first, second] = await editionsOf(id, 'ar')
    expect(second?.firstPublishedAt).toBe(first?.firstPublishedAt)
    expect(second?.correctionNote).toBe('صُحّح العدد.')
  })
})

describe('the English by itself', () => {
  it('is withdrawn with a reason while the Arabic stays, and reinstated', async () => {
    const { editor, reviewer } = at.people
    const { id, translation } = await bilingualStory(at.people)
    expect(refusalOf(await actOn(editor, translation, 'withdraw')).code).toBe('reason.missing')
    expect(refusalOf(await actOn(reviewer, translation, 'withdraw', { reason: 'خطأ' })).code).toBe(
      'role.missing',
    )
    value(await actOn(editor, translation, 'withdraw', { reason: 'ترجمة خاطئة' }))
    expect((await editionsOf(id, 'en')).map(({ withdrawnReason }) => withdrawnReason)).toEqual([
      'ترجمة خاطئة',
    ])
    expect((await articleNow(editor, id)).live).not.toBeNull()
    value(await actOn(editor, translation, 'reinstate'))
    const editions = await editionsOf(id, 'en')
    expect(editions).toHaveLength(2)
    expect(editions[1]).toMatchObject({ withdrawnAt: null, content: editions[0]?.content })
  })

  it('is discarded back to what readers see', async () => {
    const { editor, translator } = at.people
    const { translation } = await bilingualStory(at.people)
    const before = await translationNow(editor, translation)
    value(await actOn(translator, translation, 'revise'))
    value(await actOn(editor, translation, 'discard'))
    const { content, stage, live } = await translationNow(editor, translation)
    expect({ content, stage, live }).toEqual({
      content: before.content,
      stage: 'published',
      live: before.live,
    })
  })

  it('is assigned only to somebody who translates and works here', async () => {
    const { editor, writer, translator } = at.people
    const { translation } = await publishedStory(at.people)
    expect(refusalOf(await actOn(editor, translation, 'assign')).code).toBe('assignee.missing')
    expect(refusalOf(await actOn(editor, translation, 'assign', { translator: 987_654 })).code).toBe(
      'assignee.missing',
    )
    const toWriter = await actOn(editor, translation, 'assign', { translator: writer.user.id })
    expect(refusalOf(toWriter).code).toBe('assignee.notTranslator')
    const dueAt = '2026-12-01T08:00:00.000Z'
    value(await actOn(editor, translation, 'assign', { translator: translator.user.id, dueAt }))
    expect(await translationNow(editor, translation)).toMatchObject({ translator: translator.user.id, dueAt })
  })
})

describe('the trash', () => {
  it('takes what was never published, with its English, and gives it back', async () => {
    const { writer, editor, translator } = at.people
    const id = await draftOf(writer)
    value(await act(writer, id, 'submit'))
    value(await act(editor, id, 'approve'))
    value(await act(writer, id, 'trash'))
    expect(
      (
        await at.payload.count({
          collection: 'articles',
          where: { id: { equals: id } },
          user: translator.user,
          overrideAccess: false,
        })
      ).totalDocs,
    ).toBe(0)
    const { docs } = await at.payload.find({
      collection: 'translations',
      where: { article: { equals: id } },
      overrideAccess: true,
    })
    const translation = docs[0]?.id ?? 0
    expect(refusalOf(await actOn(translator, translation, 'claim')).code).toBe('document.hidden')
    expect(
      refusalOf(await actOn(editor, translation, 'assign', { translator: translator.user.id })).code,
    ).toBe('article.trashed')
    value(await act(editor, id, 'restore'))
    expect((await articleNow(writer, id)).stage).toBe('draft')
  })

  it('takes nothing that readers have seen', async () => {
    const { editor } = at.people
    const { id } = await publishedStory(at.people)
    value(await act(editor, id, 'revise'))
    expect(refusalOf(await act(editor, id, 'trash')).code).toBe('article.wasPublished')
  })
})
