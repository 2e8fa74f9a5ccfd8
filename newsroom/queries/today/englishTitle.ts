import { sql } from '@payloadcms/db-postgres'

/** The English title of the article `a` as it stands on the desk; null while there is none. */
export const englishTitle = sql`(select nullif(named.title, '') from translations named
  where named.article_id = a.id and named.language = 'en')`
