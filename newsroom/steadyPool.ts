import type { postgresAdapter } from '@payloadcms/db-postgres'
import type { Pool, PoolClient } from 'pg'

type Adapter = ReturnType<typeof postgresAdapter>

/**
 * Gives a connection that broke while it was in use back to its pool, which drops it. Whoever holds it may have nobody
 * left to give it back: a transaction whose `begin` failed, or Payload, which keeps its first connection for good. Each of
 * these would make the pool smaller by one. The holder's own release then comes too late and does nothing.
 */
function dropBroken(this: PoolClient, error: Error): void {
  this.release(error)
  this.release = () => {}
}

/** Lets a pool outlive its connections: a broken one is dropped and told of, and the next question opens another. */
function keepSteady(pool: Pool, tell: (error: Error) => void): Pool {
  pool.on('error', tell)
  pool.on('acquire', (client) => {
    client.on('error', tell)
    client.on('error', dropBroken)
  })
  pool.on('release', (_error, client) => {
    client.off('error', tell)
    client.off('error', dropBroken)
  })
  return pool
}

/**
 * The adapter with pools that outlive their connections (docs/decisions/0003). Payload and drizzle listen to no error of a
 * pool or of a connection in use, and an `error` that nobody hears ends the process: a restart of PostgreSQL would be that
 * of every server and script.
 */
export function withSteadyPool(adapter: Adapter): Adapter {
  const init: Adapter['init'] = (args) => {
    const db = adapter.init(args)
    // Not the error itself: the pool hangs the connection on it, secret key and all.
    const tell = ({ message }: Error) =>
      args.payload.logger.warn({ reason: message }, 'a connection to the database was lost')
    // Its own `Pool`, not one made here: drizzle tells a pool from a connection by the class.
    const construct = (Pool: typeof db.pg.Pool, given: ConstructorParameters<typeof db.pg.Pool>) =>
      keepSteady(new Pool(...given), tell)
    db.pg = { ...db.pg, Pool: new Proxy(db.pg.Pool, { construct }) }
    return db
  }
  return { ...adapter, init }
}
