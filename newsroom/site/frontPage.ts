import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Database } from '@/collections/database'
import type { FrontPage } from '@/domain/workflow/frontPage'
import { idOrNull } from '../queries/columns'

/** What stands in the newsroom's row; written by `curateHome` alone. */
export const frontPageRow = z
  .object({ home_lead: idOrNull, home_picks: z.array(z.number().int()).nullable() })
  .transform(({ home_lead, home_picks }): FrontPage => ({ lead: home_lead, picks: home_picks ?? [] }))

/** The choice as it is stored: a story of it may be retracted since. */
export async function readFrontPage(db: Database): Promise<FrontPage> {
  const { rows } = await db.execute(sql`select home_lead, home_picks from newsroom limit 1`)
  return frontPageRow.parse(rows[0] ?? { home_lead: null, home_picks: null })
}

/** By SQL, because Payload lets nobody write these fields, and its hook would make every public page be forgotten. */
export async function writeFrontPage(db: Database, { lead, picks }: FrontPage, at: string): Promise<void> {
  const list = JSON.stringify(picks)
  await db.execute(sql`
    insert into newsroom (updated_at, created_at) select ${at}, ${at} where not exists (select 1 from newsroom)`)
  await db.execute(
    sql`update newsroom set home_lead = ${lead}, home_picks = ${list}::jsonb, updated_at = ${at}`,
  )
}
