import type { Where } from 'payload'
import type { Thread } from '@/payload-types'
import { type Message, messagesOf } from '../threads/openThread'
import type { Scope } from '../transaction'

/** A discussion as screens show it. A `suggestion` holds a text that came too late to be saved. */
export interface ThreadView {
  id: number
  kind: 'note' | 'changeRequest' | 'suggestion'
  /** The row or segment that it is about, and the words selected in it: on which side, and where they began. */
  row: string | null
  quote: string | null
  side: 'source' | 'target' | null
  /** In UTF-16 units of the row's text of that time, its segments or blocks joined by line feeds. */
  offset: number | null
  by: number | null
  messages: Message[]
  resolvedAt: string | null
}

const kinds = ['note', 'changeRequest', 'suggestion'] as const

function viewOf(doc: Thread): ThreadView {
  return {
    id: doc.id,
    kind: kinds.find((kind) => kind === doc.kind) ?? 'note',
    row: doc.row ?? null,
    quote: doc.quote ?? null,
    side: doc.side === 'source' || doc.side === 'target' ? doc.side : null,
    offset: doc.offset ?? null,
    by: doc.by ?? null,
    messages: messagesOf(doc),
    resolvedAt: doc.resolvedAt ?? null,
  }
}

async function threadsWhere(scope: Scope, where: Where): Promise<ThreadView[]> {
  const { docs } = await scope.payload.find({
    collection: 'threads',
    where,
    sort: 'id',
    depth: 0,
    pagination: false,
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
  })
  return docs.map(viewOf)
}

/** The discussions on an article's Arabic, open ones first, newest first. */
export async function threadsOfArticle(scope: Scope, article: number): Promise<ThreadView[]> {
  const where: Where = { and: [{ article: { equals: article } }, { translation: { exists: false } }] }
  const threads = (await threadsWhere(scope, where)).reverse()
  return [
    ...threads.filter(({ resolvedAt }) => !resolvedAt),
    ...threads.filter(({ resolvedAt }) => resolvedAt),
  ]
}

/** The discussions of a translation, oldest first. */
export const threadsOfTranslation = (scope: Scope, translation: number): Promise<ThreadView[]> =>
  threadsWhere(scope, { translation: { equals: translation } })
