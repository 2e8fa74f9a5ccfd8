import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'

/** Rows are counted up to here, however many there are: a count of this size means so many or more. */
export const countLimit = 1000

export const counted = z.object({ name: z.string(), count: z.coerce.number() })

/** A query for the number of rows under each name, where there are any; `rows` is `from … where …` for a name. */
export function countOf(names: readonly string[], rows: (name: SQL) => SQL): SQL {
  const all = sql.join(
    names.map((name) => sql`${name}`),
    sql`, `,
  )
  return sql`select n.name, few.count from unnest(array[${all}]::text[]) n(name),
    lateral (select count(*) from (select 1 ${rows(sql`n.name`)} limit ${countLimit}) some_rows) few
    where few.count > 0`
}
