import type { RowView } from '@/newsroom/translations/views'
import { paragraph } from '../../demo/nodes'
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
  const body = longBody({ paragraphs, words: 30, subheadEvery: paragraphs + 1 })
  const { id } = await publishStory(staff, storyWith('قياس سرعة الترجمة', body))
  const translator = await signIn(origin, 'translator')
  const translation = await translationOf(staff.editor, id)
  const { revision } = await staff.editor.call<{ revision: number }>(
    'GET',
    `/api/translations/${translation}?depth=0`,
  )
  await translator.call('POST', `/api/translations/${translation}/claim`, { revision })
  const made = await translator.call<{ rows: RowView[] }>('GET', `/api/translations/${translation}/rows`)
  if (made.rows.length !== rows) throw new Error(`the workspace has ${made.rows.length} rows, not ${rows}`)
  for (const row of made.rows.slice(0, done)) await confirm(translator, translation, row)
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

async function confirm(translator: Client, translation: number, row: RowView): Promise<void> {
  await translator.call('PUT', `/api/translations/${translation}/rows/${encodeURIComponent(row.id)}`, {
    base: { sources: row.sourceRefs, target: row.target },
    ...(row.id.startsWith('body:') ? { blocks: [paragraph({}, englishOf(row))] } : { text: englishOf(row) }),
    state: 'confirmed',
  })
}

/** English of about the length that the Arabic asks for. */
function englishOf({ id, words }: RowView): string {
  if (id === 'slug') return 'how-fast-is-the-workspace'
  const sentence =
    'The water reached the orchards a little before dawn, and nobody in the village was surprised.'
  return Array.from({ length: Math.max(1, Math.round((words * 1.3) / 16)) }, () => sentence).join(' ')
}
