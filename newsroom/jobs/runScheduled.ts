import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { runSchedule } from '@/domain/workflow/runSchedule'
import type { Result } from '@/domain/workflow/types'
import type { MoveInput } from '../articles/move'
import { carryOutDecision, type Moved } from '../articles/moveArticle'
import { articleFactsOf } from '../facts/articleFacts'
import { groundsOf } from '../facts/grounds'
import { notFound, ok } from '../refuse'
import { lockStory } from '../stories/load'
import { inTransaction, type Scope } from '../transaction'

/** Publishes one scheduled article whose time has come; its gates run again. Once, also with several servers. */
export function runScheduled(payload: Payload, id: number): Promise<Result<Moved>> {
  return inTransaction({ payload, user: null, actor: 'system' }, async (scope) => {
    const story = await lockStory(scope, id)
    if (!story) return notFound()
    const article = articleFactsOf(story, await groundsOf(scope, story))
    const decision = runSchedule({ article, now: scope.at })
    if (!decision.ok) return decision
    const action = decision.value.to === 'published' ? 'publish' : 'unschedule'
    const input = action === 'publish' ? await saidWithSchedule(scope, id) : {}
    return ok(await carryOutDecision(scope, story, { action, decision: decision.value, input }))
  })
}

/** The notes on a correction, as they were written when it was scheduled. */
async function saidWithSchedule(scope: Scope, id: number): Promise<Pick<MoveInput, 'correctionNote'>> {
  const { rows } = await scope.db.execute(sql`
    select data from events where article = ${id} and kind = 'article.schedule' order by id desc limit 1`)
  const { correctionNote } = (rows[0]?.data ?? {}) as Pick<MoveInput, 'correctionNote'>
  return correctionNote ? { correctionNote } : {}
}

/** Every article whose scheduled time has come. */
export async function dueArticles(payload: Payload): Promise<number[]> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select id from articles where stage = 'scheduled' and publish_at <= now() order by publish_at limit 100`)
  return rows.map(({ id }) => Number(id))
}
