import { sql } from '@payloadcms/db-postgres'
import { isStaff } from '@/domain/workflow/roles'
import type { Person } from '../person'

/** Counted up to here: a count of this size means so many or more. */
export const unitLimit = 10_000

/** How many rows the memory can offer now, up to `unitLimit`; none for somebody without a role. */
export async function countUnits({ payload, actor }: Person): Promise<number> {
  if (!isStaff(actor)) return 0
  const { rows } = await payload.db.drizzle.execute(sql`
    select count(*)::int as units from (
      select from memory_units where kind = 'row' and superseded_at is null and withdrawn_at is null
      limit ${unitLimit}) some_units`)
  return Number(rows[0]?.units ?? 0)
}
