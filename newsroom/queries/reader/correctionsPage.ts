import type { Payload } from 'payload'
import { z } from 'zod'
import type { Language } from '@/domain/workflow/languages'
import { isoTime } from './correctionLine'
import { type Site, site, siteJson } from './site'
import { read, type Statement } from './statement'

const logEntry = z.object({
  is: z.enum(['correction', 'withdrawal']),
  /** The edition that brought the correction, or that was withdrawn. */
  edition: z.number(),
  article: z.number(),
  slug: z.string(),
  title: z.string(),
  /** What was corrected, or why the story was withdrawn; a withdrawal may be without a word. */
  note: z.string(),
  /** ISO 8601. */
  at: z.string(),
})

export type LogEntry = z.infer<typeof logEntry>

interface CorrectionsPage {
  site: Site
  /** The newest first, one more than a page shows where there are older ones. */
  entries: LogEntry[]
}

/** The newest of each kind as far as the page reaches: either alone may fill it. */
const reach = 'limit $2::int + $3::int'

const statement: Statement<CorrectionsPage> = {
  name: 'reader corrections',
  text: `select json_build_object('site', ${siteJson},
    'entries', (select coalesce(json_agg(json_build_object('is', c.is, 'edition', c.id, 'article', c.article::int,
        'slug', coalesce(c.slug, ''), 'title', c.title, 'note', coalesce(c.note, ''), 'at', ${isoTime('c.at')})), '[]') from (
      select * from (
        (select 'correction' as is, n.id, n.article, l.line->>'slug' as slug, l.line->>'title' as title,
            n.correction_note as note, n.published_at as at
          from editions n join live_editions l on l.article = n.article and l.language = n.language
          where n.language = $1 and n.correction_note <> ''
          order by n.published_at desc, n.id desc ${reach})
        union all
        (select 'withdrawal', w.id, w.article, w.slug, w.title, w.withdrawn_reason, w.withdrawn_at
          from editions w
          where w.language = $1 and w.withdrawn_at is not null and not exists (
            select 1 from editions newer
            where newer.article = w.article and newer.language = w.language and newer.id > w.id)
          order by w.withdrawn_at desc, w.id desc ${reach})) both_kinds
      order by at desc, id desc limit $2 offset $3) c)) as page`,
  page: z.object({ site, entries: z.array(logEntry) }),
}

interface Wanted {
  language: Language
  limit: number
  offset: number
}

/** What was corrected in a language and what was withdrawn from it. */
export function loadCorrectionsPage(payload: Payload, wanted: Wanted): Promise<CorrectionsPage> {
  const { language, limit, offset } = wanted
  return read(payload, statement, [language, limit, offset])
}
