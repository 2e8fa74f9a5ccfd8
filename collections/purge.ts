import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from './database'

/**
 * Asks every server to forget the public pages with a tag. The notice leaves with the commit of the request's
 * transaction, so a page is never rendered anew from what is not yet true.
 */
export async function purge(req: PayloadRequest, ...tags: string[]): Promise<void> {
  const db = await databaseOf(req)
  await db.execute(sql`select pg_notify('purge', ${tags.join(' ')})`)
}
