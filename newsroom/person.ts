import type { Payload } from 'payload'
import { actorOf } from '@/collections/access/roles'
import type { Actor } from '@/domain/workflow/types'
import type { User } from '@/payload-types'

/** Somebody at work: the first parameter of every verb and query of the newsroom. */
export interface Person {
  payload: Payload
  user: User
  actor: Actor
  /** See `Hand`. */
  clock?: () => string
}

/** The person behind a signed-in user; null for nobody and for a deactivated account. */
export function personOf(payload: Payload, user: User | null): Person | null {
  const actor = user ? actorOf({ ...user, collection: 'users' }) : null
  return user && actor ? { payload, user, actor } : null
}
