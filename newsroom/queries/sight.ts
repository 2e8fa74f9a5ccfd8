import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Actor } from '@/domain/workflow/types'

/** `domain/workflow/policies/article.ts#canSeeArticle` as a condition over articles `a`: one rule, asked of many rows. */
export function seenBy({ id, roles }: Actor): SQL {
  if (roles.includes('editor')) return sql`true`
  if (roles.length === 0) return sql`false`
  const itsWriter = roles.includes('writer') ? sql`a.writer_id = ${id}` : sql`false`
  return sql`(${itsWriter} or (a.stage <> 'trashed' and (
    ((a.embargo_until is null or a.embargo_until <= now())
      and (a.base is not null or a.authors @> ${JSON.stringify([id])}::jsonb))
    or exists (select 1 from translations own
      where own.article_id = a.id and (own.translator_id = ${id} or own.reviewer_id = ${id})))))`
}
