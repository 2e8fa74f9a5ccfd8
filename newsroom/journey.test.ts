import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { bodyWith, paragraph } from '@/domain/segments/nodes'
import { eventsOfArticle } from './queries/history'
import { testPayload } from './testing/harness'
import { newsroomOf, type TestNewsroom } from './testing/people'
import {
  act,
  actOn,
  arabic,
  articleNow,
  bilingualStory,
  draftOf,
  publishedStory,
  refusalOf,
  rowsNow,
  saveText,
  translateAll,
  translationNow,
  value,
  writeEnglish,
} from './testing/stories'
import { withTexts } from './testing/texts'
import { approveCleanRows, approveOneRow } from './translations/approveRows'
import { sayStillRight } from './translations/editRow'

let payload: Payload
let people: TestNewsroom

beforeAll(async () => {
  payload = await testPayload()
  people = await newsroomOf(payload)
  await payload.create({
    collection: 'sources',
    data: { nameAr: 'هيئة السكك', nameEn: 'Rail authority', kind: 'official' },
    overrideAccess: true,
  })
})

const corrected = () => ({
  ...arabic,
  body: bodyWith(
    [
      paragraph('انطلق أول قطار صباح السبت وعلى متنه 241 راكباً.', { bid: 'p1' }),
      paragraph('وقالت الهيئة إن الرحلات ستزيد في الخريف.', { bid: 'p2' }),
    ],
    'rtl',
  ),
})

const editions = async (article: number) =>
  (
    await payload.find({
      collection: 'editions',
      where: { article: { equals: article } },
      overrideAccess: true,
      sort: 'id',
    })
  ).docs

describe('the way of a story', () => {
  it('goes from a draft to readers in both languages', async () => {
    const { id, translation } = await bilingualStory(people)
    expect((await articleNow(people.editor, id)).stage).toBe('published')
    expect((await translationNow(people.editor, translation)).stage).toBe('published')
    const printed = await editions(id)
    expect(printed.map(({ language }) => language)).toEqual(['ar', 'en'])
    expect(printed[1]?.title).toBe('The train returns to the coast')
  })

  it('writes every step into the record, chained', async () => {
    const { id } = await publishedStory(people)
    const { events } = value(await eventsOfArticle(people.editor, id))
    const kinds = events.map(({ kind }) => kind).reverse()
    expect(kinds).toEqual([
      'article.start',
      'article.details',
      'article.submit',
      'translation.open',
      'article.approve',
      'article.publish',
    ])
    const { rows } = await payload.db.pool.query(
      'select previous, hash from events where article = $1 order by id',
      [id],
    )
    for (const [place, event] of rows.entries()) expect(event.previous).toBe(rows[place - 1]?.hash ?? null)
  })

  it('reopens exactly the row whose Arabic was corrected, and keeps the live English', async () => {
    const { id, translation } = await bilingualStory(people)
    const { editor, editor2, translator } = people
    const before = (await translationNow(editor, translation)).live
    value(await act(editor2, id, 'revise'))
    value(await saveText(editor2, id, corrected))
    value(await act(editor2, id, 'submit'))
    value(await act(editor, id, 'approve'))
    const reopened = await translationNow(editor, translation)
    expect(reopened.stage).toBe('translating')
    expect(reopened.live).toBe(before)
    const stale = (await rowsNow(translator, translation)).filter((row) => row.stale)
    expect(stale.map((row) => row.id)).toEqual(['body:p1'])
    expect(stale[0]?.oldTexts?.['body:p1']).toContain('214')
  })

  it('closes the row again when the Arabic comes back to what it was', async () => {
    const { id, translation } = await bilingualStory(people)
    const { editor, editor2, translator } = people
    value(await act(editor2, id, 'revise'))
    value(await saveText(editor2, id, corrected))
    value(await saveText(editor2, id, () => arabic))
    value(await act(editor2, id, 'submit'))
    value(await act(editor, id, 'approve'))
    expect((await translationNow(editor, translation)).stage).toBe('published')
    expect((await rowsNow(translator, translation)).every((row) => row.approved)).toBe(true)
  })

  it('takes "still right" from the translator and then asks a reviewer', async () => {
    const { id, translation } = await bilingualStory(people)
    const { editor, editor2, translator, reviewer } = people
    value(await act(editor2, id, 'revise'))
    value(
      await saveText(editor2, id, (now) =>
        withTexts(now, { p1: 'انطلق القطار الأول صباح السبت وعلى متنه 214 راكباً.' }),
      ),
    )
    value(await act(editor2, id, 'submit'))
    value(await act(editor, id, 'approve'))
    value(await act(editor, id, 'publish', { correctionNote: { ar: 'صُححت العبارة.' } }))
    const row = (await rowsNow(translator, translation)).find((one) => one.stale)
    if (!row) throw new Error('no row was reopened')
    const base = { sources: row.sourceRefs, target: row.target }
    value(await sayStillRight(translator, translation, row.id, base))
    expect(refusalOf(await actOn(editor, translation, 'publish')).code).toBe('stage.wrong')
    value(await actOn(translator, translation, 'submit'))
    value(await approveCleanRows(reviewer, translation))
    value(await actOn(reviewer, translation, 'approve'))
    value(await actOn(reviewer, translation, 'publish'))
    expect((await editions(id)).length).toBe(4)
  })

  it('does not take "still right" for a number that was corrected', async () => {
    const { id, translation } = await bilingualStory(people)
    const { editor, editor2, translator } = people
    value(await act(editor2, id, 'revise'))
    value(await saveText(editor2, id, corrected))
    value(await act(editor2, id, 'submit'))
    value(await act(editor, id, 'approve'))
    const row = (await rowsNow(translator, translation)).find((one) => one.stale)
    if (!row) throw new Error('no row was reopened')
    const base = { sources: row.sourceRefs, target: row.target }
    value(await sayStillRight(translator, translation, row.id, base))
    const refused = refusalOf(await actOn(translator, translation, 'submit'))
    expect(refused).toMatchObject({ code: 'translation.findingsOpen', rows: ['body:p1'] })
  })

  it('discards a revision: the words of the live edition come back', async () => {
    const { id } = await bilingualStory(people)
    value(await act(people.editor2, id, 'revise'))
    value(await saveText(people.editor2, id, corrected))
    value(await act(people.editor, id, 'discard'))
    const article = await articleNow(people.editor, id)
    expect(article.stage).toBe('published')
    expect(article.content.body).toEqual(expect.objectContaining({ root: expect.anything() }))
    expect(JSON.stringify(article.content.body)).toContain('214')
  })

  it('retracts every language at once and reinstates those that are ticked', async () => {
    const { id, translation } = await bilingualStory(people)
    expect(refusalOf(await act(people.editor, id, 'retract')).code).toBe('reason.missing')
    value(await act(people.editor, id, 'retract', { reason: 'الخبر غير صحيح' }))
    expect((await editions(id)).every(({ withdrawnAt }) => withdrawnAt)).toBe(true)
    expect((await translationNow(people.editor, translation)).stage).toBe('withdrawn')
    value(await act(people.editor, id, 'reinstate', { languages: ['en'] }))
    expect((await articleNow(people.editor, id)).stage).toBe('published')
    expect((await translationNow(people.editor, translation)).stage).toBe('published')
  })
})

describe('what cannot be done', () => {
  it('is to approve one’s own Arabic', async () => {
    const id = await draftOf(people.writer)
    value(await saveText(people.editor, id, (now) => ({ ...now, standfirst: 'رحلتان كل يوم' })))
    value(await act(people.writer, id, 'submit'))
    expect(refusalOf(await act(people.editor, id, 'approve')).code).toBe('article.ownWork')
    value(await act(people.editor2, id, 'approve'))
  })

  it('is to approve a row that one has written, also as a reviewer', async () => {
    const { translation } = await publishedStory(people)
    const { translator, reviewer, reviewer2 } = people
    await translateAll(translator, translation)
    value(await actOn(translator, translation, 'submit'))
    const [title] = await rowsNow(reviewer, translation)
    if (!title) throw new Error('no rows')
    value(await writeEnglish(reviewer, translation, title, 'The coast has its train back'))
    const [edited] = await rowsNow(reviewer, translation)
    if (!edited) throw new Error('no rows')
    const seen = { row: edited.id, base: { sources: edited.sourceRefs, target: edited.target } }
    expect(refusalOf(await approveOneRow(reviewer, translation, seen)).code).toBe('translation.ownRow')
    value(await approveOneRow(reviewer2, translation, seen))
  })

  it('is to publish English that is not approved, or before its Arabic', async () => {
    const { translation } = await publishedStory(people)
    await translateAll(people.translator, translation)
    expect(refusalOf(await actOn(people.editor, translation, 'publish')).code).toBe('stage.wrong')
    value(await actOn(people.translator, translation, 'submit'))
    expect(refusalOf(await actOn(people.reviewer, translation, 'approve')).code).toBe(
      'translation.rowsNotApproved',
    )
  })

  it('is to act on a revision that is no longer the present one', async () => {
    const id = await draftOf(people.writer)
    expect(refusalOf(await act(people.writer, id, 'submit', { revision: 1 })).code).toBe('revision.stale')
  })

  it('is to see or touch a draft of somebody else', async () => {
    const id = await draftOf(people.writer)
    expect(refusalOf(await act(people.translator, id, 'submit')).code).toBe('document.hidden')
    expect(
      await payload.findByID({
        collection: 'articles',
        id,
        user: people.translator.user,
        overrideAccess: false,
        disableErrors: true,
      }),
    ).toBeNull()
  })

  it('is to write a story around the verbs', async () => {
    const id = await draftOf(people.writer)
    const { editor } = people
    const around = payload.update({
      collection: 'articles',
      id,
      data: { stage: 'published' },
      user: editor.user,
      overrideAccess: false,
    })
    await expect(around).rejects.toThrow()
  })
})
