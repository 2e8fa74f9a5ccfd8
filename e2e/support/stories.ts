import { expect } from 'playwright/test'
import { paragraph } from '@/domain/segments/nodes'
import type { RowView } from '@/newsroom/translations/views'
import type { Desk } from './desk'
import { unique } from './staff'

/** A story that a test made over HTTP, to begin where its subject begins. */
export interface Story {
  id: number
  title: string
  /** The paragraphs of the body, in order. */
  paragraphs: string[]
}

export interface Bilingual extends Story {
  translation: number
  english: { title: string; paragraphs: string[] }
}

/** Asks and expects a yes. */
export async function must<T = Record<string, never>>(
  desk: Desk,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH',
  path: string,
  body?: object,
): Promise<T> {
  const answer = await desk.ask<T>(method, path, body)
  expect(answer.status, `${method} ${path} ${JSON.stringify(answer.body).slice(0, 300)}`).toBeLessThan(300)
  return answer.body
}

type Kind = 'articles' | 'translations'

export const documentOf = <T>(desk: Desk, kind: Kind, id: number) =>
  must<T & { revision: number; stage: string }>(desk, 'GET', `/api/${kind}/${id}?depth=0`)

/** Takes an action with the document's present revision. */
export async function move(desk: Desk, [kind, id]: [Kind, number], action: string, input: object = {}) {
  const { revision } = await documentOf(desk, kind, id)
  return must<{ stage: string }>(desk, 'POST', `/api/${kind}/${id}/${action}`, { revision, ...input })
}

/** A source of the register that nothing else stands on. */
export async function newSource(desk: Desk, nameAr: string, kind = 'agency'): Promise<number> {
  const { doc } = await must<{ doc: { id: number } }>(desk, 'POST', '/api/sources', { nameAr, kind })
  return doc.id
}

export interface Plan {
  title?: string
  paragraphs?: string[]
}

export const defaultParagraphs = [
  'انطلقت المكتبة المتنقلة صباح السبت وعلى رفوفها 1240 كتاباً للأطفال والكبار.',
  'وتتوقف الحافلة ساعتين في كل قرية، ثم تترك صندوقاً صغيراً يتبادل منه الأهالي الكتب.',
  'ويقول القائمون عليها إن الرحلة تتكرر كل أسبوعين حتى نهاية الصيف.',
]

/** A draft of this writer's, with a title, paragraphs and a source. */
export async function draftStory(writer: Desk, plan: Plan = {}): Promise<Story> {
  const title = plan.title ?? `مكتبة على عجلات ${unique()}`
  const paragraphs = plan.paragraphs ?? defaultParagraphs
  const source = await newSource(writer, `مديرية المكتبات ${unique()}`, 'official')
  const changes = [{ do: 'headline', text: title }]
  const { article } = await must<{ article: { id: number } }>(writer, 'POST', '/api/articles/import', {
    text: paragraphs.join('\n\n'),
    source,
    changes,
  })
  return { id: article.id, title, paragraphs }
}

export interface Cast {
  writer: Desk
  editor: Desk
  translator: Desk
  reviewer: Desk
}

/** A story whose Arabic is live, and the translation that waits. */
export async function publishedStory({ writer, editor }: Pick<Cast, 'writer' | 'editor'>, plan?: Plan) {
  const story = await draftStory(writer, plan)
  await move(writer, ['articles', story.id], 'submit')
  await move(editor, ['articles', story.id], 'approve')
  await move(editor, ['articles', story.id], 'publish')
  return { ...story, translation: await translationOf(editor, story.id) }
}

export async function translationOf(desk: Desk, article: number): Promise<number> {
  const path = `/api/translations?depth=0&where[article][equals]=${article}`
  const { docs } = await must<{ docs: { id: number }[] }>(desk, 'GET', path)
  const [translation] = docs
  if (!translation) throw new Error(`article ${article} has no translation`)
  return translation.id
}

export async function rowsOf(desk: Desk, translation: number): Promise<RowView[]> {
  const { rows } = await must<{ rows: RowView[] }>(desk, 'GET', `/api/translations/${translation}/rows`)
  return rows
}

/** Writes and confirms the English of a row. */
export function writeRow(desk: Desk, translation: number, row: RowView, text: string) {
  const base = { sources: row.sourceRefs, target: row.target }
  const isBlock = row.id.startsWith('body:') && !row.id.endsWith(':by')
  const words = isBlock ? { blocks: [paragraph(text)] } : { text }
  const path = `/api/translations/${translation}/rows/${encodeURIComponent(row.id)}`
  return must(desk, 'PUT', path, { base, ...words, state: 'confirmed' })
}

/** The row with this id as it is now; throws where there is none. */
export async function rowNow(desk: Desk, translation: number, row: string): Promise<RowView> {
  const found = (await rowsOf(desk, translation)).find(({ id }) => id === row)
  if (!found) throw new Error(`there is no row ${row}`)
  return found
}

/** Writes and confirms other English for a row as it is now. */
export async function rewrite(desk: Desk, translation: number, row: string, text: string): Promise<void> {
  await writeRow(desk, translation, await rowNow(desk, translation, row), text)
}

/** Claims a translation and renders every row; answers the English in the order of the rows. */
export async function translateAll(translator: Desk, { translation }: { translation: number }) {
  await move(translator, ['translations', translation], 'claim')
  const rows = await rowsOf(translator, translation)
  const [headline] = rows
  const title = `A library on wheels${headline ? figuresOf(headline) : ''} ${unique()}`
  const paragraphs: string[] = []
  for (const row of rows) {
    const text = englishFor(row, title, paragraphs.length)
    if (row.id.startsWith('body:')) paragraphs.push(text)
    await writeRow(translator, translation, row, text)
  }
  return { title, paragraphs }
}

/** English that the checks have nothing against: paragraphs count in letters, and the figures of the Arabic are there. */
function englishFor(row: RowView, title: string, paragraph: number): string {
  if (row.id === 'title') return title
  if (row.id === 'slug') return 'library-on-wheels'
  return `The mobile library${figuresOf(row)}, paragraph ${letterOf(paragraph)} of the story.`
}

/** The figures of a row's Arabic, as its English has to name them: ` with 1240`. */
export function figuresOf({ sources }: RowView): string {
  const figures = sources.flatMap(({ text }) => text.match(/\d+/g) ?? [])
  return figures.length === 0 ? '' : ` with ${figures.join(' and ')}`
}

/** A, B, C: a number in the English would have to be one of the Arabic. */
export const letterOf = (index: number): string => String.fromCharCode(65 + (index % 26))

/** A story whose Arabic is live, and whose English is whole and waits for review. */
export async function storyInReview(cast: Omit<Cast, 'reviewer'>, plan?: Plan): Promise<Bilingual> {
  const story = await publishedStory(cast, plan)
  const english = await translateAll(cast.translator, story)
  await move(cast.translator, ['translations', story.translation], 'submit')
  return { ...story, english }
}

/** A story that is live in both languages. */
export async function bilingualStory(cast: Cast, plan?: Plan): Promise<Bilingual> {
  const story = await storyInReview(cast, plan)
  const path: [Kind, number] = ['translations', story.translation]
  await must(cast.reviewer, 'POST', `/api/translations/${story.translation}/approve-clean`, {})
  await move(cast.reviewer, path, 'approve')
  await move(cast.reviewer, path, 'publish')
  return story
}
