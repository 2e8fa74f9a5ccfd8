import { beforeAll, describe, expect, it } from 'vitest'
import { bodyWith, paragraph } from '@/domain/segments/nodes'
import { changeDetails } from './articles/changeDetails'
import { classifyChange, effectsOnEnglish } from './articles/classify'
import { dueArticles, runScheduled } from './jobs/runScheduled'
import { asOwner } from './testing/harness'
import { type OpenNewsroom, openNewsroom } from './testing/open'
import {
  act,
  actOn,
  articleNow,
  bilingualStory,
  publishedStory,
  rowsNow,
  saveText,
  translationNow,
  value,
  writeEnglish,
} from './testing/stories'
import { approveCleanRows } from './translations/approveRows'
import { mergeRow, moveRow, restoreTheRows } from './translations/editRow'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

const p1 = 'انطلق أول قطار صباح السبت وعلى متنه 214 راكباً.'
const p2 = 'وقالت الهيئة إن الرحلات ستزيد في الخريف.'

/** Editor2 changes the second paragraph of a live story. */
async function reworded(id: number, text: string, isRevised = false) {
  const { editor2 } = at.people
  if (!isRevised) value(await act(editor2, id, 'revise'))
  const blocks = [paragraph(p1, { bid: 'p1' }), paragraph(text, { bid: 'p2' })]
  value(await saveText(editor2, id, (now) => ({ ...now, body: bodyWith(blocks, 'rtl') })))
}

const callMinor = async (id: number, minor = true) =>
  value(await classifyChange(at.people.editor2, id, { segment: 'body:p2', minor }))

async function approved(id: number) {
  value(await act(at.people.editor2, id, 'submit'))
  value(await act(at.people.editor, id, 'approve'))
}

async function live(id: number) {
  await approved(id)
  value(await act(at.people.editor, id, 'publish'))
}

const staleRows = async (translation: number) =>
  (await rowsNow(at.people.editor, translation)).filter(({ stale }) => stale).map(({ id }) => id)
const effectsNow = async (id: number) => value(await effectsOnEnglish(at.people.editor, id)).effects

const editionsOf = async (article: number) => {
  const where = { article: { equals: article } }
  return (await at.payload.find({ collection: 'editions', where, sort: 'id', overrideAccess: true })).docs
}

describe('revisions of revisions', () => {
  it('that are all called minor reopen nothing, and going back to any of them neither', async () => {
    const { id, translation } = await bilingualStory(at.people)
    for (const text of [
      'وقالت الهيئةُ إن الرحلات ستزيد في الخريف.',
      'وقالت الهيئةُ إنّ الرحلات ستزيد في الخريف.',
    ]) {
      await reworded(id, text)
      await callMinor(id)
      await live(id)
    }
    await reworded(id, p2)
    expect(await effectsNow(id)).toMatchObject([{ segment: 'body:p2', minor: true, rows: 0 }])
    await live(id)
    expect(await staleRows(translation)).toEqual([])
    expect((await translationNow(at.people.editor, translation)).stage).toBe('published')
  })

  it('reopen one row when a material change follows a minor one, and close it when that is reverted', async () => {
    const { id, translation } = await bilingualStory(at.people)
    await reworded(id, 'وقالت الهيئةُ إن الرحلات ستزيد في الخريف.')
    await callMinor(id)
    await live(id)
    await reworded(id, 'وقالت الهيئة إن الرحلات ستقلّ في الخريف.')
    expect(await effectsNow(id)).toMatchObject([{ kind: 'changed', minor: false, rows: 1, row: 'body:p2' }])
    await live(id)
    const row = (await rowsNow(at.people.translator, translation)).find(({ stale }) => stale)
    expect(row?.oldTexts).toEqual({ 'body:p2': p2 })
    expect(await staleRows(translation)).toEqual(['body:p2'])

    await reworded(id, p2)
    await live(id)
    expect(await staleRows(translation)).toEqual([])
  })

  it('are material again when an editor says so, also where an older word of minor ties the texts', async () => {
    const { id, translation } = await bilingualStory(at.people)
    const [one, other] = ['وقالت الهيئةُ إن الرحلات ستزيد في الخريف.', 'وقالت الهيئةُ إن الرحلات ستزيد خريفاً.']
    await reworded(id, other)
    await callMinor(id)
    await reworded(id, one, true)
    await callMinor(id)
    await live(id)
    await reworded(id, other)
    expect(await effectsNow(id)).toMatchObject([{ minor: true }])
    await callMinor(id, false)
    expect(await effectsNow(id)).toMatchObject([{ minor: false, rows: 1 }])
    await approved(id)
    expect(await staleRows(translation)).toEqual(['body:p2'])
  })

  it('tell what they do to the English that there is: nothing to a text that nobody has translated', async () => {
    const { id } = await publishedStory(at.people)
    await reworded(id, 'وقالت الهيئة إن الرحلات ستقلّ.')
    expect(await effectsNow(id)).toMatchObject([{ segment: 'body:p2', rows: 0, row: null }])
  })

  it('reopen a merged row once', async () => {
    const { id, translation } = await bilingualStory(at.people)
    const { translator, editor2 } = at.people
    value(await actOn(translator, translation, 'revise'))
    const [one, two] = (await rowsNow(translator, translation)).filter(({ id }) => id.startsWith('body:'))
    if (!one || !two) throw new Error('two paragraphs')
    const base = (row: typeof one) => ({ sources: row.sourceRefs, target: row.target })
    value(await mergeRow(translator, translation, { row: two.id, base: base(two), previous: base(one) }))
    value(await act(editor2, id, 'revise'))
    const blocks = [paragraph('أول.', { bid: 'p1' }), paragraph('ثانٍ.', { bid: 'p2' })]
    value(await saveText(editor2, id, (now) => ({ ...now, body: bodyWith(blocks, 'rtl') })))
    expect((await effectsNow(id)).map(({ row }) => row)).toEqual(['body:p1', 'body:p1'])
  })
})

describe('English that is moved or put back', () => {
  it('stands in another order for readers, closes by itself, and comes back as it was', async () => {
    const { translation } = await bilingualStory(at.people)
    const { translator } = at.people
    value(await actOn(translator, translation, 'revise'))
    const before = await rowsNow(translator, translation)
    const second = before.find(({ id }) => id === 'body:p2')
    if (!second) throw new Error('two paragraphs')
    const base = { sources: second.sourceRefs, target: second.target }
    const moved = value(await moveRow(translator, translation, { row: 'body:p2', base, to: 'earlier' }))
    expect(moved.rows.filter((row) => row.moved)).toHaveLength(1)
    expect(moved.rows.every(({ approved }) => approved)).toBe(true)
    const kept = [
      {
        row: second.id,
        segments: ['body:p2'],
        blocks: second.blocks,
        standing: second.standing,
        state: second.state,
        seen: { sources: second.sourceRefs, texts: { 'body:p2': p2 } },
      },
    ]
    value(await restoreTheRows(translator, translation, { kept, bases: { 'body:p2': base } }))
    const back = await rowsNow(translator, translation)
    const plain = (rows: typeof back) =>
      rows.map(({ id, target, state, standing, moved, approved }) => ({
        id,
        target,
        state,
        standing,
        moved,
        approved,
      }))
    expect(plain(back)).toEqual(plain(before))
    const stranger = await restoreTheRows(at.people.editor, translation, { kept, bases: { 'body:p2': base } })
    expect(stranger.ok).toBe(false)
    const stale = await restoreTheRows(translator, translation, {
      kept,
      bases: { 'body:p2': { ...base, target: 'h1:0' } },
    })
    expect(stale).toMatchObject({ ok: false, refusal: { code: 'row.conflict' } })
  })
})

describe('a correction that is released together', () => {
  const notes = { ar: 'صُحّح موعد الرحلات.', en: 'The season was corrected.' }

  /** Arabic and English of a correction are approved, and scheduled with their notes. */
  async function scheduled() {
    const story = await bilingualStory(at.people)
    const { id, translation } = story
    const { editor, translator, reviewer } = at.people
    await reworded(id, 'وقالت الهيئة إن الرحلات ستزيد في الشتاء.')
    value(await changeDetails(editor, id, { release: 'together' }))
    await approved(id)
    const row = (await rowsNow(translator, translation)).find(({ stale }) => stale)
    if (!row) throw new Error('nothing was reopened')
    value(await writeEnglish(translator, translation, row, 'Services would increase in winter, it said.'))
    value(await actOn(translator, translation, 'submit'))
    value(await approveCleanRows(reviewer, translation))
    value(await actOn(reviewer, translation, 'approve'))
    const publishAt = new Date(Date.now() + 3_600_000).toISOString()
    value(await act(editor, id, 'schedule', { publishAt, correctionNote: notes }))
    return story
  }

  const letTimePass = (id: number) =>
    asOwner((client) =>
      client.query(`update articles set publish_at = now() - interval '1 second' where id = $1`, [id]),
    )

  it('goes out in both languages at its time, each with its own note', async () => {
    const { id, translation } = await scheduled()
    await letTimePass(id)
    expect(await dueArticles(at.payload)).toContain(id)
    expect(value(await runScheduled(at.payload, id)).stage).toBe('published')
    const fresh = (await editionsOf(id)).slice(-2)
    expect(fresh.map(({ language, correctionNote }) => [language, correctionNote])).toEqual([
      ['ar', notes.ar],
      ['en', notes.en],
    ])
    expect((await translationNow(at.people.editor, translation)).stage).toBe('published')
  })

  it('stays away as a whole when its English is no longer approved', async () => {
    const { id, translation } = await scheduled()
    const { editor } = at.people
    value(await actOn(editor, translation, 'reopen'))
    const before = await editionsOf(id)
    await letTimePass(id)
    expect(value(await runScheduled(at.payload, id)).stage).toBe('approved')
    expect(await editionsOf(id)).toEqual(before)
    expect((await articleNow(editor, id)).stage).toBe('approved')
  })
})
