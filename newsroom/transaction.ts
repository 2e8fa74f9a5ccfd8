import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { verbContext } from '@/collections/access/capability'
import type { Database } from '@/collections/database'
import type { ActorOrSystem, Refusal, Result } from '@/domain/workflow/types'
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

/** Rolls a transaction back and carries the refusal out of it. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
  }
}

const deadlock = '40P01'

function isDeadlock(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && error.code === deadlock) return true
  return 'cause' in error && isDeadlock(error.cause)
}

async function attempt<T>(hand: Hand, work: (scope: Scope) => Promise<Result<T>>): Promise<Result<T>> {
  const { payload, user } = hand
  const id = randomUUID()
  const sessions = payload.db.sessions
  if (!sessions) throw new Error('the database adapter keeps no sessions')
  const req = await createLocalReq({ user: user ?? undefined, context: verbContext() }, payload)
  let broken = false
  try {
    return await payload.db.drizzle.transaction(async (tx: Database) => {
      sessions[id] = {
        db: tx,
        resolve: async () => {},
        reject: async () => {
          broken = true
        },
      }
      req.transactionID = id
      const result = await work({ ...hand, req, db: tx, at: hand.clock?.() ?? new Date().toISOString() })
      if (broken) throw new Error('an error inside the verb was caught: its transaction is rolled back')
      if (!result.ok) throw new Refused(result.refusal)
      return result
    })
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    throw error
  } finally {
    delete sessions[id]
    delete req.transactionID
  }
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
