import { sql } from '@payloadcms/db-postgres'

/** From when to when readers had each edition: until the next of its language, or until it was withdrawn. */
export const shownPeriods = sql`select id, article, translation, language, published_at as begins,
  least(lead(published_at) over (partition by article, language order by id), withdrawn_at) as ends
  from editions`
