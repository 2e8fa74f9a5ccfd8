import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { Edition } from '@/newsroom/editions/types'
import { ask } from '../ask'
import { id, idOrNull, language, printed, text, textOrNull, time, timeOrNull } from '../columns'

/** JSON that the verbs wrote when they printed the edition. */
const json = z.unknown()

const row = z
  .object({
    id,
    article: id,
    translation: idOrNull,
    language,
    title: text,
    slug: text,
    content: json,
    printed,
    topics: json,
    source_ids: json,
    media: json,
    segments: json,
    equivalences: json,
    correction_note: textOrNull,
    words: z.coerce.number(),
    first_published_at: time,
    published_at: time,
    withdrawn_at: timeOrNull,
    withdrawn_reason: textOrNull,
  })
  .transform(
    (found) =>
      ({
        id: found.id,
        article: found.article,
        translation: found.translation,
        language: found.language,
        title: found.title,
        slug: found.slug,
        content: found.content,
        printed: found.printed,
        topics: found.topics,
        sourceIds: found.source_ids,
        media: found.media,
        segments: found.segments,
        equivalences: found.equivalences,
        correctionNote: found.correction_note,
        words: found.words,
        firstPublishedAt: found.first_published_at,
        publishedAt: found.published_at,
        withdrawnAt: found.withdrawn_at,
        withdrawnReason: found.withdrawn_reason,
      }) as Edition,
  )

/**
 * All editions of an article in both languages, the newest first. A story is published a handful of times: all of
 * them together tell what was corrected when.
 */
export function loadEditionsOf(payload: Payload, article: number): Promise<Edition[]> {
  return ask(payload, sql`select * from editions where article = ${article} order by id desc`, row)
}
