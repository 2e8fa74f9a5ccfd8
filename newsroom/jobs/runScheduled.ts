import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { runSchedule } from '@/domain/workflow/runSchedule'
import type { Result } from '@/domain/workflow/types'
import { carryOutDecision, type Moved } from '../articles/moveArticle'
import { articleFactsOf } from '../facts/articleFacts'
import { groundsOf } from '../facts/grounds'
import { notFound, ok } from '../refuse'
import { lockStory } from '../stories/load'
import { inTransaction } from '../transaction'

/** Publishes one scheduled article whose time has come; its gates run again. Once, also with several servers. */
export function runScheduled(payload: Payload, id: number): Promise<Result<Moved>> {
  return inTransaction({ payload, user: null, actor: 'system' }, async (scope) => {
    const story = await lockStory(scope, id)
    if (!story) return notFound()
    const article = articleFactsOf(story, await groundsOf(scope, story))
    const decision = runSchedule({ article, now: scope.at })
    if (!decision.ok) return decision
    const action = decision.value.to === 'published' ? 'publish' : 'unschedule'
    return ok(await carryOutDecision(scope, story, { action, decision: decision.value, input: {} }))
  })
}

/** Every article whose scheduled time has come. */
export async function dueArticles(payload: Payload): Promise<number[]> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select id from articles where stage = 'scheduled' and publish_at <= now() order by publish_at limit 100`)
  return rows.map(({ id }) => Number(id))
}
