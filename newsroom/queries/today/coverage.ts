import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { translationStages } from '@/domain/workflow/stages'
import type { Person } from '@/newsroom/person'
import { ask } from '../ask'
import { id, idOrNull, textOrNull } from '../columns'
import { seenBy } from '../sight'
import { englishTitle } from './englishTitle'

const count = z.coerce.number()
const shown = 4
const counts = z.object({ live: count, current: count, stale: count })
const gap = z.object({
  article: id,
  title: textOrNull,
  english: textOrNull,
  translation: idOrNull,
  stage: z.enum(translationStages).nullable(),
  has_live: z.boolean(),
})

export interface CoverageGap {
  article: number
  title: string
  /** Its English title, where there is one. */
  english: string | null
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

const hasStaleRows = sql`coalesce((t.progress->>'staleRows')::numeric, 0) > 0`

export async function loadCoverage(person: Person): Promise<Coverage> {
  const [sums, gaps] = await Promise.all([countCoverage(person), loadGaps(person)])
  return {
    live: sums?.live ?? 0,
    current: sums?.current ?? 0,
    stale: sums?.stale ?? 0,
    gaps: gaps.map(gapOf),
  }
}

/** English is live only while its Arabic is, so that both sides are counted apart. */
async function countCoverage({ payload }: Person) {
  const [sums] = await ask(
    payload,
    sql`select (select count(*) from articles where live is not null) as live,
        count(*) filter (where not ${hasStaleRows}) as current, count(*) filter (where ${hasStaleRows}) as stale
      from translations t where t.live is not null and t.language = 'en'`,
    counts,
  )
  return sums
}

/** First the English that lags behind, then the stories without any, the soonest due first. */
function loadGaps({ payload, actor }: Person) {
  const columns = sql`a.id as article, a.title, ${englishTitle} as english, t.id as translation, t.stage, t.live is not null as has_live`
  const visible = sql`a.live is not null and ${seenBy(actor)}`
  return ask(
    payload,
    sql`(select ${columns} from translations t join articles a on a.id = t.article_id
        where t.live is not null and ${hasStaleRows} and ${visible} order by t.due_at limit ${shown})
      union all
      (select ${columns} from articles a left join translations t on t.article_id = a.id and t.language = 'en'
        where t.live is null and ${visible} order by t.due_at, a.id desc limit ${shown})
      limit ${shown}`,
    gap,
  )
}

function gapOf({ title, stage, has_live, ...found }: z.infer<typeof gap>): CoverageGap {
  return { ...found, title: title ?? '', why: whyOf(stage, has_live) }
}

function whyOf(stage: z.infer<typeof gap>['stage'], hasLive: boolean): CoverageGap['why'] {
  if (hasLive) return 'stale'
  if (stage === 'withdrawn') return 'withdrawn'
  return stage === null || stage === 'waiting' ? 'waiting' : 'inWork'
}
