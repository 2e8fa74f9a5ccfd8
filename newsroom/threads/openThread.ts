import { printedNameOf } from '@/collections/users/printedNameOf'
import type { Thread } from '@/payload-types'
import { recordEvent } from '../record/event'
import type { Scope } from '../transaction'

export interface Message {
  by: number | null
  byName: string
  at: string
  text: string
}

/** A thread's messages: only verbs write them, in this form. */
export const messagesOf = ({ messages }: Pick<Thread, 'messages'>): Message[] =>
  Array.isArray(messages) ? (messages as unknown as Message[]) : []

export interface NewThread {
  article: number
  translation?: number | null
  row?: string | null
  quote?: string | null
  kind: 'note' | 'changeRequest' | 'suggestion'
  text: string
}

export const messageBy = ({ user, at }: Scope, text: string): Message => ({
  by: user?.id ?? null,
  byName: printedNameOf(user),
  at,
  text: text.trim(),
})

/** Opens a discussion, inside a verb that has checked the person's right. Returns its id. */
export async function openThread(scope: Scope, thread: NewThread): Promise<number> {
  const { text, ...place } = thread
  const { id } = await scope.payload.create({
    collection: 'threads',
    data: { ...place, messages: [{ ...messageBy(scope, text) }], by: scope.user?.id ?? null },
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
    depth: 0,
  })
  const { article, translation, row, kind } = place
  await recordEvent(scope, { kind: 'thread.open', article, translation, data: { thread: id, row, kind } })
  return id
}
