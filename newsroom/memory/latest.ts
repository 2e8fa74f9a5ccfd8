import { sql } from '@payloadcms/db-postgres'
import { isStaff } from '@/domain/workflow/roles'
import type { Person } from '../person'
import { hitAt } from './concordance'
import { isOffered, unitColumns, unitRow } from './currentUnits'
import type { ConcordanceHit } from './types'

/** How many are shown before anybody searches. */
const shown = 20

/** What the memory learned last, newest first; nothing for somebody without a role. */
export async function latest({ payload, actor }: Person): Promise<ConcordanceHit[]> {
  if (!isStaff(actor)) return []
  const { rows } = await payload.db.drizzle.execute(sql`
    select ${unitColumns} from memory_units u where u.kind = 'row' and ${isOffered}
    order by u.id desc limit ${shown}`)
  return rows.map((row) => hitAt(unitRow.parse(row)))
}
