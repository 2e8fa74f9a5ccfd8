import { getPayload, type Payload } from 'payload'
import pg from 'pg'

/**
 * Payload on this test file's own database: a copy of the migrated, empty template, under the
 * application's role, as in production. The same instance for the whole file.
 */
export async function testPayload(): Promise<Payload> {
  const { default: config } = await import('@payload-config')
  return getPayload({ config, disableOnInit: true })
}

/** Asks the file's database on a connection of the newsroom's own, and answers its rows. */
export async function ask(query: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const { db } = await testPayload()
  return (await db.pool.query(query, values)).rows
}

/** Asks the file's database as the role that owns the tables: for what no verb would do. */
export function asOwner<T>(ask: (client: pg.Client) => Promise<T>): Promise<T> {
  return onConnection(process.env.DATABASE_OWNER_URL, ask)
}

/** Asks the file's database as the application's role, on a connection of its own. */
export function asApp<T>(ask: (client: pg.Client) => Promise<T>): Promise<T> {
  return onConnection(process.env.DATABASE_URL, ask)
}

async function onConnection<T>(url: string | undefined, ask: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await ask(client)
  } finally {
    await client.end()
  }
}
