import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { unitOrigins } from './types'

/**
 * Units `u` that may be offered: current, and nothing that readers may not know yet. While an embargo runs, that is all of
 * a story that is not live, and of a live one what was approved after its English came out. What stands in the stage
 * `published` came out whole, also where it was learned later (from before the memory, or after a correction was discarded).
 */
export const isOffered: SQL = sql`u.superseded_at is null and u.withdrawn_at is null and not exists (
  select from articles a where a.id = u.article::int and a.embargo_until > now() and (a.live is null or not exists (
    select from translations tr join editions e on e.id = tr.live::int
    where tr.id = u.translation::int and (tr.stage = 'published' or u.learned_at <= e.published_at))))`

/** The Arabic headline of a unit's story, as it was approved; none while an embargo runs, for it may be a new one. */
const titleOf: SQL = sql`(select t.source_text from memory_units t
  where t.translation = u.translation and t."row" = 'title' and coalesce(t.sentence, -1) = -1
    and t.superseded_at is null and t.withdrawn_at is null
    and not exists (select from articles a where a.id = t.article::int and a.embargo_until > now()) limit 1)`

/** What is shown of a unit. */
export const unitColumns: SQL = sql`u.id, u.source_text as source, u.target_text as target, u.origin, u.reviewed,
  u.corrected_at is not null as corrected, u.by_name, u.learned_at, u.article, u.translation, u."row", u.previous_key, u.next_key,
  ${titleOf} as title`

export const unitRow = z
  .object({
    id: z.coerce.number(),
    source: z.string(),
    target: z.string(),
    origin: z.enum(unitOrigins),
    reviewed: z.boolean(),
    corrected: z.boolean(),
    by_name: z.string().nullable(),
    learned_at: z.coerce.date(),
    article: z.coerce.number().nullable(),
    translation: z.coerce.number().nullable(),
    row: z.string().nullable(),
    previous_key: z.string().nullable(),
    next_key: z.string().nullable(),
    title: z.string().nullable(),
  })
  .transform(({ by_name, learned_at, previous_key, next_key, title, row, ...unit }) => ({
    ...unit,
    byName: by_name ?? '',
    learnedAt: learned_at.toISOString(),
    previousKey: previous_key ?? '',
    nextKey: next_key ?? '',
    title: title ?? '',
    row: row ?? '',
  }))

/** A unit as it is offered. */
export type OfferedUnit = z.infer<typeof unitRow>
