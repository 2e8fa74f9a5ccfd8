import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Database } from './database'

/** Rolls a transaction back and carries its result out of it. */
class Undone<T> extends Error {
  constructor(readonly result: T) {
    super('rolled back')
  }
}

/**
 * Runs work in one transaction of its own, lent to everything of Payload's that is given `req` (docs/decisions/0003).
 * A result that is not kept rolls it back and is returned; an error rolls it back and is thrown, also one that
 * somebody inside caught. Resolves only after the commit.
 */
export async function inLentTransaction<T>(
  req: PayloadRequest,
  work: (db: Database) => Promise<T>,
  isKept: (result: T) => boolean = () => true,
): Promise<T> {
  const { sessions, drizzle } = req.payload.db
  if (!sessions) throw new Error('the database adapter keeps no sessions')
  const id = randomUUID()
  let broken = false
  try {
    return await drizzle.transaction(async (tx: Database) => {
      sessions[id] = {
        db: tx,
        resolve: async () => {},
        reject: async () => {
          broken = true
        },
      }
      req.transactionID = id
      const result = await work(tx)
      if (broken) throw new Error('an error inside a transaction was caught: it is rolled back')
      if (!isKept(result)) throw new Undone(result)
      return result
    })
  } catch (error) {
    if (error instanceof Undone) return error.result
    throw error
  } finally {
    delete sessions[id]
    delete req.transactionID
  }
}
