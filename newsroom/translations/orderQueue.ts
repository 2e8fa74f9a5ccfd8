import { sql } from '@payloadcms/db-postgres'
import { canOrderQueue } from '@/domain/workflow/policies'
import { type Between, nextAt, queueAfter, queuedStages } from '@/domain/workflow/queue'
import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { queueOrder } from '../queries/queueOrder'
import { recordEvent } from '../record/event'
import { notFound, ok, refuse } from '../refuse'
import { articleOfTranslation } from '../stories/load'
import { inTransaction, type Scope } from '../transaction'

interface Queued {
  id: number
  article: number
  isPlaced: boolean
}

/** Everything in the queue, in its order; nobody else may order it until the transaction ends. */
async function lockedQueue(scope: Scope): Promise<Queued[]> {
  await scope.db.execute(sql`select pg_advisory_xact_lock(hashtext('queue'))`)
  const { rows } = await scope.db.execute(sql`
    select t.id, t.article_id, t.place from translations t join articles a on a.id = t.article_id
    where t.stage in (${sql.join(
      queuedStages.map((stage) => sql`${stage}`),
      sql`, `,
    )}) and a.stage <> 'trashed'
    order by ${queueOrder}`)
  return rows.map(({ id, article_id, place }) => ({
    id: Number(id),
    article: Number(article_id),
    isPlaced: place !== null,
  }))
}

interface Placed {
  place: number
}

/** The translation has left the queue, or there never was one. */
async function notQueued(scope: Scope, translation: number): Promise<Result<Placed>> {
  const article = await articleOfTranslation(scope, translation)
  return article === null ? notFound() : refuse('queue.left')
}

/**
 * Puts a translation between two in the queue: before the one, or where that has left the queue since the person looked,
 * behind the other; at the end where `before` is null and there is no other. Editors. Refuses `queue.changed` where both
 * have left it, `queue.left` where the translation has.
 */
export function orderQueue(
  person: Person,
  { translation, before, after = null }: { translation: number } & Pick<Between, 'before'> & Partial<Between>,
): Promise<Result<Placed>> {
  return inTransaction(person, async (scope) => {
    if (!canOrderQueue(person.actor)) return refuse('role.missing', { missing: ['editor'] })
    const queued = await lockedQueue(scope)
    const moved = queued.find(({ id }) => id === translation)
    if (!moved) return notQueued(scope, translation)
    if (before === translation) return ok({ place: queued.indexOf(moved) + 1 })
    const queue = queued.map(({ id }) => id)
    const next = nextAt(
      queue.filter((id) => id !== translation),
      { before, after },
    )
    if (next === undefined) return refuse('queue.changed')
    const places = queueAfter({
      queue,
      placed: queued.filter(({ isPlaced }) => isPlaced).length,
      moved: translation,
      before: next,
    })
    await scope.db.execute(sql`
      update translations set place = now.place
      from unnest(${sql.param(places)}::int[]) with ordinality as now (id, place)
      where translations.id = now.id and translations.place is distinct from now.place`)
    const place = places.indexOf(translation) + 1
    await recordEvent(scope, {
      kind: 'translation.queue',
      article: moved.article,
      translation,
      data: { place },
    })
    return ok({ place })
  })
}
