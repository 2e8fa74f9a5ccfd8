import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { translationStages } from '@/domain/workflow/stages'
import type { Person } from '@/newsroom/person'
import { ask } from '../reader/ask'
import { id, idOrNull, textOrNull } from '../reader/columns'
import { seenBy } from '../sight'

const count = z.coerce.number()
const counts = z.object({ live: count, current: count, stale: count })
const gap = z.object({
  article: id,
  title: textOrNull,
  translation: idOrNull,
  stage: z.enum(translationStages).nullable(),
  has_live: z.boolean(),
  translator: idOrNull,
})

export interface CoverageGap {
  article: number
  title: string
  translation: number | null
  why: 'stale' | 'waiting' | 'inWork' | 'withdrawn'
}

/** How many live stories have an English that renders today's Arabic, and the first of those that do not. */
export interface Coverage {
  live: number
  current: number
  /** English that is live but renders an older Arabic. */
  stale: number
  gaps: CoverageGap[]
}

const staleRows = sql`coalesce((t.progress->>'staleRows')::numeric, 0)`
const liveStories = sql`articles a left join translations t on t.article_id = a.id and t.language = 'en'
  where a.live is not null`

export async function loadCoverage({ payload, actor }: Person): Promise<Coverage> {
  const [[sums], gaps] = await Promise.all([
    ask(
      payload,
      sql`select count(*) as live, count(*) filter (where t.live is not null and ${staleRows} = 0) as current,
        count(*) filter (where t.live is not null and ${staleRows} > 0) as stale from ${liveStories}`,
      counts,
    ),
    ask(
      payload,
      sql`select a.id as article, a.title, t.id as translation, t.stage, t.translator_id as translator,
        t.live is not null as has_live
      from ${liveStories} and (t.live is null or ${staleRows} > 0) and ${seenBy(actor)}
      order by (t.live is not null) desc, t.due_at, a.updated_at desc limit 4`,
      gap,
    ),
  ])
  return { live: sums?.live ?? 0, current: sums?.current ?? 0, stale: sums?.stale ?? 0, gaps: gaps.map(gapOf) }
}

function gapOf({ article, title, translation, stage, has_live }: z.infer<typeof gap>): CoverageGap {
  return { article, title: title ?? '', translation, why: whyOf(stage, has_live) }
}

function whyOf(stage: z.infer<typeof gap>['stage'], hasLive: boolean): CoverageGap['why'] {
  if (hasLive) return 'stale'
  if (stage === 'withdrawn') return 'withdrawn'
  return stage === null || stage === 'waiting' ? 'waiting' : 'inWork'
}
