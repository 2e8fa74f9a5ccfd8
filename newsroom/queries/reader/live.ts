import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

/** Whether the edition `e` is what readers see: the newest of its article and language, and not withdrawn. */
export const isLive: SQL = sql`(e.withdrawn_at is null and not exists (
  select 1 from editions newer
  where newer.article = e.article and newer.language = e.language and newer.id > e.id))`
