import type { Message } from '../../threads/openThread'
import type { Scope } from '../../transaction'

/** A discussion on the Arabic. A `suggestion` holds a text that came too late to be saved. */
export interface DeskThread {
  id: number
  kind: 'note' | 'changeRequest' | 'suggestion'
  /** The segment that it is about, and the words selected in it. */
  row: string | null
  quote: string | null
  by: number | null
  messages: Message[]
  resolvedAt: string | null
}

const kinds = ['note', 'changeRequest', 'suggestion'] as const

/** The discussions on an article's Arabic, open ones first, newest first. */
export async function threadsOf(scope: Scope, article: number): Promise<DeskThread[]> {
  const { docs } = await scope.payload.find({
    collection: 'threads',
    where: { and: [{ article: { equals: article } }, { translation: { exists: false } }] },
    sort: '-id',
    depth: 0,
    pagination: false,
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
  })
  const threads = docs.map((doc) => ({
    id: doc.id,
    kind: kinds.find((kind) => kind === doc.kind) ?? 'note',
    row: doc.row ?? null,
    quote: doc.quote ?? null,
    by: doc.by ?? null,
    // Only verbs write messages, in this form.
    messages: Array.isArray(doc.messages) ? (doc.messages as unknown as Message[]) : [],
    resolvedAt: doc.resolvedAt ?? null,
  }))
  return [
    ...threads.filter(({ resolvedAt }) => !resolvedAt),
    ...threads.filter(({ resolvedAt }) => resolvedAt),
  ]
}
