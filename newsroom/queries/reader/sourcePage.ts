import type { Payload } from 'payload'
import { z } from 'zod'
import type { Language } from '@/domain/workflow/languages'
import { type PublicSource, publicSource, sourceJson } from './publicSource'
import { type Site, site, siteJson } from './site'
import { read, type Statement } from './statement'
import { lineJson, storyLine } from './storyLine'

const sourcedLine = storyLine.extend({
  /** What the source is to the story; a story may cite it more than once. */
  roles: z.array(z.string()),
})

export type SourcedLine = z.infer<typeof sourcedLine>

interface SourcePage {
  site: Site
  source: PublicSource | null
  /** How many live stories stand on it in each language. */
  counts: Record<Language, number>
  /** Those of the language, the newest first, one more than a page shows where there are older ones. */
  stories: SourcedLine[]
}

const countIn = (language: Language) =>
  `(select count(*) from live_lists x where x.list = 'source:' || $1::int and x.language = '${language}')`

const statement: Statement<SourcePage> = {
  name: 'reader source',
  text: `select json_build_object('site', ${siteJson},
    'source', (select ${sourceJson} from sources s where s.id = $1::int),
    'counts', json_build_object('ar', ${countIn('ar')}, 'en', ${countIn('en')}),
    'stories', (select coalesce(json_agg(found.line), '[]') from (
      select ${lineJson} || jsonb_build_object('roles', (select jsonb_path_query_array(e.printed,
          '$.sources[*] ? (@.source == $id).role', jsonb_build_object('id', $1::int))
          from editions e where e.id = l.edition)) as line
      from live_lists x join live_editions l on l.edition = x.edition
      where x.list = 'source:' || $1::int and x.language = $2
      order by x.first_published_at desc, x.edition desc limit $3 offset $4) found)) as page`,
  page: z.object({
    site,
    source: publicSource.nullable(),
    counts: z.object({ ar: z.number(), en: z.number() }),
    stories: z.array(sourcedLine),
  }),
}

interface Wanted {
  source: number
  language: Language
  limit: number
  offset: number
}

export function loadSourcePage(payload: Payload, wanted: Wanted): Promise<SourcePage> {
  const { source, language, limit, offset } = wanted
  return read(payload, statement, [source, language, limit, offset])
}
