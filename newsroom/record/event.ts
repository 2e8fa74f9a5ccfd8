import { printedNameOf } from '@/collections/users/printedNameOf'
import type { Scope } from '../transaction'

export interface EventInput {
  /** What was done: `article.submit`, `translation.assign`, `people.invite`… */
  kind: string
  article?: number | null
  translation?: number | null
  data?: Record<string, unknown>
}

/** Writes one event into the record, in the verb's transaction. The database chains it by hash. */
export async function recordEvent(scope: Scope, event: EventInput): Promise<void> {
  await scope.payload.create({
    collection: 'events',
    data: {
      kind: event.kind,
      article: event.article ?? null,
      translation: event.translation ?? null,
      data: event.data ?? {},
      by: scope.user?.id ?? null,
      byName: printedNameOf(scope.user),
      at: scope.at,
    },
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
  })
}
