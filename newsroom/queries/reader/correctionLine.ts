import { z } from 'zod'

/** A correction note of a story that is still live. */
export const correctionLine = z.object({
  /** The edition that brought the correction. */
  edition: z.number(),
  article: z.number(),
  slug: z.string(),
  title: z.string(),
  note: z.string(),
  publishedAt: z.string(),
})

export type CorrectionLine = z.infer<typeof correctionLine>

interface Wanted {
  language: string
  limit: string
  offset?: string
}

/** SQL: a time as ISO 8601 in UTC. */
export const isoTime = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** SQL: the correction notes of a language as a JSON array, the newest first. */
export function correctionsJson({ language, limit, offset = '0' }: Wanted): string {
  return `(select coalesce(json_agg(json_build_object('edition', c.id, 'article', c.article::int, 'slug', c.slug,
      'title', c.title, 'note', c.note, 'publishedAt', ${isoTime('c.at')})), '[]') from (
    select n.id, n.article, l.line->>'slug' as slug, l.line->>'title' as title, n.correction_note as note,
      n.published_at as at
    from editions n join live_editions l on l.article = n.article and l.language = n.language
    where n.language = ${language} and n.correction_note <> ''
    order by n.published_at desc, n.id desc limit ${limit} offset ${offset}) c)`
}
