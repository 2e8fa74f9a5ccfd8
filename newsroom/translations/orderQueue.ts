import { sql } from '@payloadcms/db-postgres'
import { canOrderQueue } from '@/domain/workflow/policies'
import { queueAfter, queuedStages } from '@/domain/workflow/queue'
import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { queueOrder } from '../queries/queueOrder'
import { recordEvent } from '../record/event'
import { notFound, ok, refuse } from '../refuse'
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

/** Puts a translation before another in the queue, or at its end. Editors. */
export function orderQueue(
  person: Person,
  { translation, before }: { translation: number; before: number | null },
): Promise<Result<{ place: number }>> {
  return inTransaction(person, async (scope) => {
    if (!canOrderQueue(person.actor)) return refuse('role.missing', { missing: ['editor'] })
    const queued = await lockedQueue(scope)
    const moved = queued.find(({ id }) => id === translation)
    if (!moved || (before !== null && !queued.some(({ id }) => id === before))) return notFound()
    if (before === translation) return ok({ place: queued.indexOf(moved) + 1 })
    const places = queueAfter({
      queue: queued.map(({ id }) => id),
      placed: queued.filter(({ isPlaced }) => isPlaced).length,
      moved: translation,
      before,
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
