import { baseOf } from '@/domain/segments/baseOf'
import type { TranslationContent } from '@/domain/segments/document'
import { newId } from '@/newsroom/ids'
import type { RowView } from '@/newsroom/translations/views'
import { body, paragraph } from '../../demo/nodes'
import { type Client, signIn } from '../../testing/client'
import { longBody, storyWith } from './longStory'
import { publishStory, staffOf } from './stories'

interface Size {
  rows: number
  /** So many rows get their English, from the first on. */
  done: number
}

/** The head of a story (title, standfirst, dateline, slug) makes four rows. */
const headRows = 4

/** A live story of so many rows, claimed by the translator and translated in part, over HTTP. */
export async function longTranslation(
  origin: string,
  { rows, done }: Size,
): Promise<{ translation: number }> {
  const staff = await staffOf(origin)
  const paragraphs = rows - headRows
  const text = longBody({ paragraphs, words: 30, subheadEvery: paragraphs + 1 })
  const { id } = await publishStory(staff, storyWith('قياس سرعة الترجمة', text))
  const translator = await signIn(origin, 'translator')
  const translation = await translationOf(staff.editor, id)
  const { revision } = await contentNow(translator, translation)
  await translator.call('POST', `/api/translations/${translation}/claim`, { revision })
  const made = await translator.call<{ rows: RowView[] }>('GET', `/api/translations/${translation}/rows`)
  if (made.rows.length !== rows) throw new Error(`the workspace has ${made.rows.length} rows, not ${rows}`)
  await write(translator, translation, made.rows.slice(0, done))
  return { translation }
}

async function translationOf(client: Client, article: number): Promise<number> {
  const found = await client.call<{ docs: { id: number }[] }>(
    'GET',
    `/api/translations?depth=0&limit=1&where[article][equals]=${article}`,
  )
  const id = found.docs[0]?.id
  if (id === undefined) throw new Error(`article ${article} has no translation`)
  return id
}

interface Stored extends TranslationContent {
  revision: number
}

async function contentNow(
  client: Client,
  translation: number,
): Promise<{ content: TranslationContent; revision: number }> {
  const { title, standfirst, dateline, slug, body, captions, attributions, revision } =
    await client.call<Stored>('GET', `/api/translations/${translation}?depth=0`)
  return { content: { title, standfirst, dateline, slug, body, captions, attributions }, revision }
}

/** Writes the English of the rows in one save. */
async function write(client: Client, translation: number, rows: readonly RowView[]): Promise<void> {
  const { content, revision } = await contentNow(client, translation)
  const paragraphs = rows
    .filter(({ id }) => id.startsWith('body:'))
    .map((row) => paragraph({ bid: newId(), from: [row.id] }, englishOf(row)))
  const document = { ...content, title: 'How fast is the workspace', body: body('ltr', paragraphs) }
  const base = baseOf(content, revision)
  await client.call('PUT', `/api/translations/${translation}/content`, { base, document })
}

/** English of about the length that the Arabic asks for. */
function englishOf({ words }: RowView): string {
  const sentence =
    'The water reached the orchards a little before dawn, and nobody in the village was surprised.'
  return Array.from({ length: Math.max(1, Math.round((words * 1.3) / 16)) }, () => sentence).join(' ')
}
