import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { articleStages, translationStages } from '@/domain/workflow/stages'
import type { ArticleStage, TranslationStage } from '@/domain/workflow/types'
import type { Person } from '@/newsroom/person'
import { ask } from '../ask'
import { beginning, weekEnds } from './weeks'

/** How long documents stayed in a stage, of those that left it in the weeks shown. Hours. */
export type StageTime = (
  | { of: 'article'; stage: ArticleStage }
  | { of: 'translation'; stage: TranslationStage }
) & {
  left: number
  median: number
  /** Nine in ten left it sooner. */
  most: number
}

const number = z.coerce.number()
const row = z.object({
  of: z.enum(['article', 'translation']),
  stage: z.string(),
  left: number,
  median: number,
  most: number,
})

const ends: readonly string[] = ['published', 'retracted', 'trashed', 'withdrawn']
const onTheWay = [
  ...articleStages.map((stage) => ({ of: 'article' as const, stage })),
  ...translationStages.map((stage) => ({ of: 'translation' as const, stage })),
].filter(({ stage }) => !ends.includes(stage))

/** The time that work spent in each stage, by the record: in the order of the stages. */
export async function timeInStages({ payload }: Person, now: string): Promise<StageTime[]> {
  const since = beginning(weekEnds(now))
  const times = await ask(
    payload,
    sql`with moves as (
        select article, translation, at, data->>'from' as left_stage,
          lag(at) over (partition by article, translation order by id) as entered
        from events
        where article is not null and at > ${since}::timestamptz - interval '90 days' and (
          (data ? 'to' and (kind like 'article.%' or kind like 'translation.%'))
          or kind in ('article.start', 'article.import', 'translation.open')))
      select case when translation is null then 'article' else 'translation' end as of, left_stage as stage,
        count(*) as left,
        percentile_cont(0.5) within group (order by extract(epoch from at - entered) / 3600) as median,
        percentile_cont(0.9) within group (order by extract(epoch from at - entered) / 3600) as most
      from moves where entered is not null and left_stage is not null and at > ${since}
      group by 1, 2`,
    row,
  )
  return onTheWay.flatMap((place) => {
    const found = times.find(({ of, stage }) => of === place.of && stage === place.stage)
    return found ? [{ ...found, ...place }] : []
  })
}
