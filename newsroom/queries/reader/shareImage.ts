import type { Payload } from 'payload'
import { z } from 'zod'
import type { Language } from '@/domain/workflow/languages'
import type { PrintedTopic } from '@/newsroom/editions/types'
import { read, type Statement } from './statement'

const shared = z.object({
  /** The live one. */
  edition: z.number(),
  title: z.string(),
  topics: z.custom<PrintedTopic[]>(Array.isArray),
  /** Whether the story is live in the other language, too. */
  isPaired: z.boolean(),
  /** The lead image's file in the media folder; null where the story has none. */
  lead: z
    .object({ media: z.number(), filename: z.string(), focalX: z.number(), focalY: z.number() })
    .nullable(),
})

/** What a live edition's share image shows. */
export type SharedStory = z.infer<typeof shared>

const statement: Statement<SharedStory | null> = {
  name: 'reader share image',
  text: `select (select json_build_object('edition', l.edition, 'title', l.line->>'title', 'topics', l.line->'topics',
      'isPaired', exists (select 1 from live_editions p where p.article = l.article and p.language <> l.language),
      'lead', (select json_build_object('media', m.id, 'filename', coalesce(m.sizes_w1440_filename, m.filename),
          'focalX', l.line->'image'->'focalX', 'focalY', l.line->'image'->'focalY')
        from media m where m.id = (l.line->'image'->>'media')::int))
    from live_editions l where l.article = $2 and l.language = $3 and exists (
      select 1 from editions e where e.id = $1 and e.article = $2 and e.language = $3)) as page`,
  page: shared.nullable(),
}

interface Wanted {
  edition: number
  article: number
  language: Language
}

/**
 * What the share image of a story shows now; null unless readers see the story, and the edition asked for is, or was, what
 * they see.
 */
export function loadSharedStory(
  payload: Payload,
  { edition, article, language }: Wanted,
): Promise<SharedStory | null> {
  return read(payload, statement, [edition, article, language])
}
