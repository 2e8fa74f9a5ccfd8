import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { verbContext } from '@/collections/access/capability'
import type { Database } from '@/collections/database'
import { inLentTransaction } from '@/collections/transaction'
import type { ActorOrSystem, Result } from '@/domain/workflow/types'
import type { User } from '@/payload-types'

/** Who acts: a person, or the newsroom itself (`actor: 'system'`, no user). */
export interface Hand {
  payload: Payload
  user: User | null
  actor: ActorOrSystem
  /** The time as this hand sees it; the server's clock unless told (the demo newsroom has a past). */
  clock?: () => string
}

/** What a verb works with: one transaction, one time, one request that may write stories. */
export interface Scope extends Hand {
  req: PayloadRequest
  db: Database
  /** The instant of the verb in ISO 8601, UTC. */
  at: string
}

const deadlock = '40P01'

function isDeadlock(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && error.code === deadlock) return true
  return 'cause' in error && isDeadlock(error.cause)
}

async function attempt<T>(hand: Hand, work: (scope: Scope) => Promise<Result<T>>): Promise<Result<T>> {
  const { payload, user } = hand
  const req = await createLocalReq({ user: user ?? undefined, context: verbContext() }, payload)
  const inScope = (db: Database) => work({ ...hand, req, db, at: hand.clock?.() ?? new Date().toISOString() })
  return inLentTransaction(req, inScope, (result) => result.ok)
}

/**
 * Runs a verb in one transaction of its own, lent to Payload's Local API through `scope.req`. A refusal rolls it
 * back and is returned; an error rolls it back and is thrown; the result is returned only after the commit. One
 * deadlock is tried again.
 */
export async function inTransaction<T>(
  hand: Hand,
  work: (scope: Scope) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await attempt(hand, work)
  } catch (error) {
    if (!isDeadlock(error)) throw error
    return attempt(hand, work)
  }
}
