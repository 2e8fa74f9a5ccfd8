import { sql } from '@payloadcms/db-postgres'
import type { ArticleRecord } from '../../stories/types'
import type { Scope } from '../../transaction'

/** Who changed the article last, other than its writer, as the record prints names. */
export async function lastWriterOf(scope: Scope, { id, writer }: ArticleRecord): Promise<string | null> {
  const { rows } = await scope.db.execute(sql`
    select by_name from revisions
    where article = ${id} and translation is null and "by" is distinct from ${writer}::numeric and "by" is not null
    order by id desc limit 1`)
  const name = rows[0]?.by_name
  return typeof name === 'string' ? name : null
}
