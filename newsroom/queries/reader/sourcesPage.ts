import type { Payload } from 'payload'
import { z } from 'zod'
import type { Language } from '@/domain/workflow/languages'
import { sourceKinds } from '@/domain/workflow/sources'
import { publicSource, sourceJson } from './publicSource'
import { type Site, site, siteJson } from './site'
import { read, type Statement } from './statement'

const listedSource = publicSource.extend({
  /** How many live stories of the language stand on it: one at least. */
  stories: z.number(),
})

export type ListedSource = z.infer<typeof listedSource>

interface SourcesPage {
  site: Site
  /** By kind, then by name, one more than a page shows where there are others after them. */
  sources: ListedSource[]
}

const kinds = sourceKinds.map((kind) => `'${kind}'`).join(', ')

/** The article before a name does not count in its place, as in any index. */
const name = `regexp_replace(case $1::text when 'ar' then s.name_ar else coalesce(nullif(s.name_en, ''), s.name_ar) end,
  '^(ال|[Tt]he )', '') collate "und-x-icu"`

const statement: Statement<SourcesPage> = {
  name: 'reader sources',
  text: `select json_build_object('site', ${siteJson},
    'sources', (select coalesce(json_agg(${sourceJson} || jsonb_build_object('stories', (select count(*) from live_lists x
        where x.list = 'source:' || s.id and x.language = $1)) order by s.place), '[]')
      from (select s.*, row_number() over (order by array_position(array[${kinds}], s.kind::text), ${name}, s.id) as place
        from sources s
        where exists (select 1 from live_lists x where x.list = 'source:' || s.id and x.language = $1)
        order by place limit $2 offset $3) s)) as page`,
  page: z.object({ site, sources: z.array(listedSource) }),
}

interface Wanted {
  language: Language
  limit: number
  offset: number
}

/** The sources on which what readers see in a language stands. */
export function loadSourcesPage(payload: Payload, { language, limit, offset }: Wanted): Promise<SourcesPage> {
  return read(payload, statement, [language, limit, offset])
}
