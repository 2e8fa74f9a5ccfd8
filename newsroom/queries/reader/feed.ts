import type { Payload } from 'payload'
import { z } from 'zod'
import type { Language } from '@/domain/workflow/languages'
import { isoTime } from './correctionLine'
import { read, type Statement } from './statement'
import { lineJson, storyLine } from './storyLine'

const entries = 30

const entry = storyLine.extend({ publishedAt: z.string() })

/** A live story as feeds tell it: `publishedAt` is when its text last changed. Times are ISO 8601. */
export type FeedEntry = z.infer<typeof entry>

const feed = z.object({
  /** The topic that was asked for, in its present names; null where none was, or where there is no such topic. */
  topic: z.object({ id: z.number(), slug: z.string(), ar: z.string(), en: z.string() }).nullable(),
  /** The newest stories, the newest first. */
  entries: z.array(entry),
})

export type FeedStories = z.infer<typeof feed>

const statement: Statement<FeedStories> = {
  name: 'reader feed',
  text: `with topic as (select id, slug, name_ar as ar, name_en as en from topics where slug = $2)
    select json_build_object('topic', (select to_json(topic) from topic),
      'entries', (select coalesce(json_agg(found.entry), '[]') from (
        select ${lineJson} || jsonb_build_object('publishedAt', ${isoTime('l.published_at')}) as entry
        from live_lists x join live_editions l on l.edition = x.edition
        where x.language = $1
          and x.list = case when $2::text is null then 'all' else 'topic:' || (select id from topic) end
        order by x.first_published_at desc, x.edition desc limit ${entries}) found)) as page`,
  page: feed,
}

interface Wanted {
  language: Language
  /** The topic's slug; null for all stories. */
  topic: string | null
}

/** The newest live stories of a language or of one of its topics. */
export function loadFeed(payload: Payload, { language, topic }: Wanted): Promise<FeedStories> {
  return read(payload, statement, [language, topic])
}
