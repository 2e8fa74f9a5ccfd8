import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { getPayload } from 'payload'

const headers = { 'Cache-Control': 'no-store' }

/** Whether this server can serve: 200 with the database, 503 without. */
export async function GET(): Promise<Response> {
  const payload = await getPayload({ config })
  try {
    await payload.db.drizzle.execute(sql`select 1`)
    return Response.json({ status: 'ready' }, { headers })
  } catch (error) {
    payload.logger.error({ err: error }, 'health: the database does not answer')
    return Response.json({ status: 'database away' }, { status: 503, headers })
  }
}
