import type { Edition } from '@/newsroom/editions/types'
import { asApp } from './harness'

/** Prints an edition as the verbs would, under the application's role; returns its id. */
export async function print(edition: Edition): Promise<number> {
  const columns = {
    article: edition.article,
    translation: edition.translation,
    language: edition.language,
    title: edition.title,
    slug: edition.slug,
    content: JSON.stringify(edition.content),
    printed: JSON.stringify(edition.printed),
    topics: JSON.stringify(edition.topics),
    source_ids: JSON.stringify(edition.sourceIds),
    media: JSON.stringify(edition.media),
    segments: JSON.stringify(edition.segments),
    equivalences: JSON.stringify(edition.equivalences),
    correction_note: edition.correctionNote,
    approved_by: '{}',
    words: edition.words,
    first_published_at: edition.firstPublishedAt,
    published_at: edition.publishedAt,
  }
  const names = Object.keys(columns)
  const places = names.map((_, index) => `$${index + 1}`)
  const { rows } = await asApp((client) =>
    client.query(`insert into editions (${names}) values (${places}) returning id`, Object.values(columns)),
  )
  return rows[0].id
}

/** Withdraws an edition from readers. */
export const withdraw = (id: number) =>
  asApp((client) =>
    client.query(`update editions set withdrawn_at = now(), withdrawn_reason = 'خطأ' where id = $1`, [id]),
  )
