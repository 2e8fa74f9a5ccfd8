import { baseOf } from '@/domain/segments/baseOf'
import type { ArticleContent } from '@/domain/segments/document'
import { bodyWith, paragraph } from '@/domain/segments/nodes'
import type { ArticleAction, Refusal, Result, TranslationAction } from '@/domain/workflow/types'
import { changeDetails } from '../articles/changeDetails'
import type { MoveInput } from '../articles/move'
import { moveArticle } from '../articles/moveArticle'
import { saveArticle } from '../articles/saveArticle'
import { startArticle } from '../articles/startArticle'
import type { Person } from '../person'
import { loadArticle, loadTranslation, loadTranslationsOf } from '../stories/load'
import type { ArticleRecord, TranslationRecord } from '../stories/types'
import { approveCleanRows } from '../translations/approveRows'
import { saveRow } from '../translations/editRow'
import type { TranslationMoveInput } from '../translations/move'
import { moveTranslation } from '../translations/moveTranslation'
import { rowsOf } from '../translations/rows'
import type { RowView } from '../translations/views'
import type { TestNewsroom } from './people'

/** The value of a result that the test expects. */
export function value<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
}

/** The refusal that the test expects. */
export function refusalOf<T>(result: Result<T>): Refusal {
  if (result.ok) throw new Error(`not refused: ${JSON.stringify(result.value)}`)
  return result.refusal
}

export async function articleNow(person: Person, id: number): Promise<ArticleRecord> {
  const article = await loadArticle(person, id)
  if (!article) throw new Error(`no article ${id}`)
  return article
}

export async function translationNow(person: Person, id: number): Promise<TranslationRecord> {
  const translation = await loadTranslation(person, id)
  if (!translation) throw new Error(`no translation ${id}`)
  return translation
}

/** Takes an action with the article's present revision. */
export async function act(person: Person, id: number, action: ArticleAction, input: Partial<MoveInput> = {}) {
  const { rows } = await person.payload.db.pool.query('select revision from articles where id = $1', [id])
  return moveArticle(person, { id, action, input: { revision: Number(rows[0]?.revision), ...input } })
}

/** Takes an action with the translation's present revision. */
export async function actOn(
  person: Person,
  id: number,
  action: TranslationAction,
  input: Partial<TranslationMoveInput> = {},
) {
  const { rows } = await person.payload.db.pool.query('select revision from translations where id = $1', [id])
  return moveTranslation(person, { id, action, input: { revision: Number(rows[0]?.revision), ...input } })
}

export const arabic: ArticleContent = {
  title: 'القطار يعود إلى الساحل',
  standfirst: 'رحلتان في اليوم بين المدينتين',
  dateline: 'عين السرو',
  slug: 'القطار-يعود',
  leadImage: null,
  body: bodyWith(
    [
      paragraph('انطلق أول قطار صباح السبت وعلى متنه 214 راكباً.', { bid: 'p1' }),
      paragraph('وقالت الهيئة إن الرحلات ستزيد في الخريف.', { bid: 'p2' }),
    ],
    'rtl',
  ),
}

/** Saves the whole text of an article as this person sees it now. */
export async function saveText(person: Person, id: number, change: (now: ArticleContent) => ArticleContent) {
  const { content, revision } = await articleNow(person, id)
  return saveArticle(person, { id, base: baseOf(content, revision), document: change(content) })
}

/** A draft of the writer's with text and a source. */
export async function draftOf(writer: Person): Promise<number> {
  const { id } = value(await startArticle(writer))
  const { docs } = await writer.payload.find({ collection: 'sources', limit: 1, overrideAccess: true })
  const source = docs[0]?.id ?? 1
  value(
    await changeDetails(writer, id, { sources: [{ id: 's1', source, role: 'primary', url: '', note: '' }] }),
  )
  value(await saveText(writer, id, () => arabic))
  return id
}

/** A story whose Arabic is live, and its waiting translation. */
export async function publishedStory({ writer, editor, editor2 }: TestNewsroom) {
  const id = await draftOf(writer)
  value(await act(writer, id, 'submit'))
  value(await act(editor, id, 'approve'))
  value(await act(editor2, id, 'publish'))
  const [translation] = await loadTranslationsOf(editor, id)
  if (!translation) throw new Error('no translation was opened')
  return { id, translation: translation.id }
}

export const english: Record<string, string> = {
  title: 'The train returns to the coast',
  standfirst: 'Two trains a day between the two cities',
  dateline: 'AIN AL-SARW',
  slug: 'the-train-returns',
  'body:p1': 'The first train left on Saturday morning with 214 passengers aboard.',
  'body:p2': 'The authority said services would increase in the autumn.',
}

/** Writes and confirms the English of a row. */
export function writeEnglish(
  person: Person,
  translation: number,
  row: RowView,
  text = english[row.id] ?? 'English',
) {
  const base = { sources: row.sourceRefs, target: row.target }
  const words = row.id.startsWith('body:') ? { blocks: [paragraph(text)] } : { text }
  return saveRow(person, translation, { row: row.id, base, ...words, state: 'confirmed' })
}

export const rowsNow = async (person: Person, translation: number): Promise<RowView[]> =>
  value(await rowsOf(person, translation)).rows

/** Claims a translation and renders every row of it. */
export async function translateAll(translator: Person, translation: number): Promise<void> {
  value(await actOn(translator, translation, 'claim'))
  for (const row of await rowsNow(translator, translation))
    value(await writeEnglish(translator, translation, row))
}

/** A story whose Arabic is live, and its translation in the translator's hands. */
export async function claimedStory(people: TestNewsroom) {
  const story = await publishedStory(people)
  value(await actOn(people.translator, story.translation, 'claim'))
  return story
}

/** Claims a translation, renders every row of it and submits it. */
export async function submitEnglish({ translator }: Pick<TestNewsroom, 'translator'>, translation: number) {
  await translateAll(translator, translation)
  value(await actOn(translator, translation, 'submit'))
}

/** A story whose Arabic is live, and its translation in review, every row confirmed. */
export async function storyInReview(people: TestNewsroom) {
  const story = await publishedStory(people)
  await submitEnglish(people, story.translation)
  return story
}

/** The reviewer approves the rows that others wrote, and then the English. */
export async function approveEnglish({ reviewer }: TestNewsroom, translation: number): Promise<void> {
  value(await approveCleanRows(reviewer, translation))
  value(await actOn(reviewer, translation, 'approve'))
}

/** A story that is live in both languages. */
export async function bilingualStory(people: TestNewsroom) {
  const story = await storyInReview(people)
  await approveEnglish(people, story.translation)
  value(await actOn(people.reviewer, story.translation, 'publish'))
  return story
}
