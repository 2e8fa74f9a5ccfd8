import type { notificationKinds } from '@/collections/notifications'
import { printedNameOf } from '@/collections/users/printedNameOf'
import type { PersonId } from '@/domain/segments/types'
import type { Scope } from '../transaction'

export type NotificationKind = (typeof notificationKinds)[number]

/** What somebody should hear of, and where it leads. */
export interface Notice {
  kind: NotificationKind
  article: number
  translation?: number | null
  thread?: number | null
  row?: string | null
  /** The words that were said, as far as a list shows them. */
  excerpt?: string | null
}

const longest = 200

/** The beginning of a text, cut between characters and never inside one. */
const excerptOf = (text: string): string => Array.from(text.trim()).slice(0, longest).join('')

/**
 * Tells people of something, in the transaction of the act itself: each once, and nobody of what she did herself.
 * Whether they may see the story is asked when they read it.
 */
export async function notify(scope: Scope, people: Iterable<PersonId>, notice: Notice): Promise<void> {
  const { excerpt, ...place } = notice
  for (const user of new Set(people)) {
    if (user === scope.user?.id) continue
    await scope.payload.create({
      collection: 'notifications',
      data: {
        ...place,
        user,
        excerpt: excerpt ? excerptOf(excerpt) : null,
        by: scope.user?.id ?? null,
        byName: printedNameOf(scope.user),
        at: scope.at,
      },
      req: scope.req,
      user: scope.user,
      overrideAccess: false,
      depth: 0,
    })
  }
}
