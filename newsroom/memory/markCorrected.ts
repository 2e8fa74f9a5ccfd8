import { sql } from '@payloadcms/db-postgres'
import { sourceTextOf } from '@/domain/memory/unitsOf'
import type { RowStatus } from '@/domain/segments/types'
import type { Scope } from '../transaction'

/**
 * Marks what was learned of rows whose Arabic has been corrected since and whose English has not, so that it counts for
 * less; and no longer marks what stands on its Arabic again. A sentence is marked when its row no longer has it.
 */
export async function markCorrected(
  { db, at }: Scope,
  { translation, rows }: { translation: number; rows: readonly RowStatus[] },
): Promise<void> {
  const open = rows.filter(({ approved }) => !approved)
  const now = JSON.stringify(open.map(({ row }) => ({ row: row.id, text: sourceTextOf(row) })))
  await db.execute(sql`
    update memory_units u set corrected_at = case when found.behind then ${at}::timestamptz end
    from (
      select known.id, case when now."row" is null then false
        when known.sentence is null then now.text <> known.source_text
        else position(known.source_text in now.text) = 0 end as behind
      from memory_units known
      left join jsonb_to_recordset(${now}::jsonb) as now ("row" text, text text) on now."row" = known."row"
      where known.translation = ${translation} and known.superseded_at is null) found
    where u.id = found.id and (u.corrected_at is not null) <> found.behind`)
}
