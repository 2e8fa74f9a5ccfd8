import { sql } from '@payloadcms/db-postgres'

/** The queue of translations `t`: as a chief has put them, then by their deadlines, then the oldest first. */
export const queueOrder = sql`t.place asc nulls last, t.due_at asc nulls last, t.id asc`
