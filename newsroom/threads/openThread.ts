import { printedNameOf } from '@/collections/users/printedNameOf'
import type { PersonId } from '@/domain/segments/types'
import type { Thread } from '@/payload-types'
import { notify } from '../notifications/notify'
import { recordEvent } from '../record/event'
import type { Scope } from '../transaction'

export interface Message {
  by: number | null
  byName: string
  at: string
  text: string
  /** Who is called by name in it; the names stand in the text. */
  mentions?: PersonId[]
}

/** A thread's messages: only verbs write them, in this form. */
export const messagesOf = ({ messages }: Pick<Thread, 'messages'>): Message[] =>
  Array.isArray(messages) ? (messages as unknown as Message[]) : []

export interface NewThread {
  article: number
  translation?: number | null
  row?: string | null
  /** The words that it is about, on which side of the row, and where they began in its text, in UTF-16 units. */
  quote?: string | null
  side?: 'source' | 'target' | null
  offset?: number | null
  kind: 'note' | 'changeRequest' | 'suggestion'
  text: string
  mentions?: PersonId[]
}

export const messageBy = ({ user, at }: Scope, text: string, mentions: PersonId[] = []): Message => ({
  by: user?.id ?? null,
  byName: printedNameOf(user),
  at,
  text: text.trim(),
  ...(mentions.length > 0 && { mentions }),
})

/**
 * Opens a discussion and tells those whom it mentions, inside a verb that has checked the person's right and theirs.
 * Returns its id.
 */
export async function openThread(scope: Scope, thread: NewThread): Promise<number> {
  const { text, mentions = [], ...place } = thread
  const { id } = await scope.payload.create({
    collection: 'threads',
    data: { ...place, messages: [{ ...messageBy(scope, text, mentions) }], by: scope.user?.id ?? null },
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
    depth: 0,
  })
  const { article, translation, row, kind } = place
  await notify(scope, mentions, { kind: 'mention', article, translation, row, thread: id, excerpt: text })
  await recordEvent(scope, { kind: 'thread.open', article, translation, data: { thread: id, row, kind } })
  return id
}
