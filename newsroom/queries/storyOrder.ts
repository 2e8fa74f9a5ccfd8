import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { afterAscending, afterDescending, readCursor } from './keyset'

/** In which orders articles and translations are listed: changed last first, or due soonest first. */
export const storySorts = ['changed', 'due'] as const

export type StorySort = (typeof storySorts)[number]

/** Where in a list a page begins. */
export interface StoryPlace {
  sort?: StorySort
  /** Cursor of the page before. */
  after?: string
}

export interface StoryOrder {
  /** What the rows are sorted by. */
  column: SQL
  /** For `order by`. */
  by: SQL
  /** Which rows come after the page before. */
  after: SQL
}

/** The order of a table or subquery with `updated_at`, `due_at` and `id`, from a place on. */
export function storyOrder(table: SQL, { sort = 'changed', after }: StoryPlace): StoryOrder {
  const cursor = readCursor(after)
  const id = sql`${table}.id`
  if (sort === 'due') {
    const column = sql`${table}.due_at`
    return {
      column,
      by: sql`${column} asc nulls last, ${id} desc`,
      after: cursor ? afterAscending(column, id, cursor) : sql`true`,
    }
  }
  const column = sql`${table}.updated_at`
  return {
    column,
    by: sql`${column} desc, ${id} desc`,
    after: cursor ? afterDescending(column, id, cursor) : sql`true`,
  }
}
