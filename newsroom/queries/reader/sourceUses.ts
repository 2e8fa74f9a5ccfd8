import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { Language } from '@/domain/workflow/languages'
import { ask } from '../ask'
import { id } from '../columns'
import { isLive } from './live'

const row = z.object({ source: id, uses: z.coerce.number() })

/** How many other live stories of a language stand on each source. Sources without any are left out. */
export async function loadSourceUses(
  payload: Payload,
  { article, language, sources }: { article: number; language: Language; sources: number[] },
): Promise<Map<number, number>> {
  if (sources.length === 0) return new Map()
  const rows = await ask(
    payload,
    sql`
      select s.id as source, count(*) as uses
      from jsonb_array_elements_text(${JSON.stringify(sources)}::jsonb) wanted(id)
      cross join lateral (select wanted.id::int as id) s
      join editions e on e.source_ids @> jsonb_build_array(s.id)
      where e.language = ${language} and e.article <> ${article} and ${isLive}
      group by s.id`,
    row,
  )
  return new Map(rows.map(({ source, uses }) => [source, uses]))
}
