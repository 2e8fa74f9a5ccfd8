import type { Message } from '../../threads/openThread'
import type { Scope } from '../../transaction'

/** A discussion in a translation: on a row, on words in it, or on the whole. */
export interface RowThread {
  id: number
  kind: 'note' | 'changeRequest' | 'suggestion'
  row: string | null
  quote: string | null
  by: number | null
  messages: Message[]
  resolvedAt: string | null
}

const kinds = ['note', 'changeRequest', 'suggestion'] as const

/** The discussions of a translation, oldest first. */
export async function rowThreadsOf(scope: Scope, translation: number): Promise<RowThread[]> {
  const { docs } = await scope.payload.find({
    collection: 'threads',
    where: { translation: { equals: translation } },
    sort: 'id',
    depth: 0,
    pagination: false,
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
  })
  return docs.map((doc) => ({
    id: doc.id,
    kind: kinds.find((kind) => kind === doc.kind) ?? 'note',
    row: doc.row ?? null,
    quote: doc.quote ?? null,
    by: doc.by ?? null,
    // Only verbs write messages, in this form.
    messages: Array.isArray(doc.messages) ? (doc.messages as unknown as Message[]) : [],
    resolvedAt: doc.resolvedAt ?? null,
  }))
}
