import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Actor } from '@/domain/workflow/types'

/** At most this many of each kind are looked at: who has more than these to do looks into the lists. */
const atMost = 60

/** The articles that may concern a person today, as a query for their ids; the rules then decide in `whatNeedsMe`. */
export function candidates(actor: Actor): SQL {
  const { id, roles } = actor
  const has = (role: Actor['roles'][number]) => roles.includes(role)
  const sets: SQL[] = []
  if (has('writer') || has('editor'))
    sets.push(articles(sql`stage in ('draft', 'changesRequested') and writer_id = ${id}`))
  if (has('editor')) {
    sets.push(articles(sql`stage in ('inReview', 'approved', 'scheduled')`))
    sets.push(translations(sql`stage = 'waiting' and live is not null`))
    sets.push(translations(sql`stage = 'approved'`))
    sets.push(translations(sql`stage in ('translating', 'changesRequested') and translator_id is null`))
  }
  if (has('editor') || has('translator')) sets.push(translations(sql`stage = 'waiting'`))
  if (has('translator')) {
    sets.push(translations(sql`stage in ('translating', 'changesRequested') and translator_id = ${id}`))
  }
  if (has('reviewer')) {
    sets.push(translations(sql`stage = 'inReview' and (reviewer_id is null or reviewer_id = ${id})`))
    sets.push(translations(sql`stage = 'changesRequested' and reviewer_id = ${id}`))
  }
  return sets.length > 0 ? sql.join(sets, sql` union `) : sql`select null::int where false`
}

function articles(where: SQL): SQL {
  return sql`(select id from articles where ${where} order by due_at, id desc limit ${atMost})`
}

function translations(where: SQL): SQL {
  return sql`(select article_id from (
    select article_id, place, due_at, id from translations where ${where} order by place, due_at, id desc limit ${atMost}) few)`
}
