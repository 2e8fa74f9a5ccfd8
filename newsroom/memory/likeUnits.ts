import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/collections/database'
import { maskedTokens } from '@/domain/memory/maskedTokens'
import { type KnownToken, type Probe, probesFor } from '@/domain/memory/probesFor'
import { leastScore, likenessTo } from '@/domain/memory/scoreMatch'
import { strings } from '@/domain/text/strings'
import { isOffered, type OfferedUnit, unitColumns, unitRow } from './currentUnits'
import type { OwnRow } from './exactUnits'

/** By how many of its rarest words a text is looked for. */
const probed = 6
/** How many units come out of the index to be compared letter by letter. */
const compared = 100
/** Words. What is longer is compared with nothing: it is no sentence that comes again, and comparing takes its square. */
const longest = 2_000

/** The words of a text that the memory has, the rarest first. */
async function rarestTokens(
  db: Database,
  { language, tokens }: { language: string; tokens: readonly string[] },
): Promise<{ rarest: KnownToken[]; total: number }> {
  const { rows } = await db.execute(sql`
    select token, units, (select greatest(reltuples, 0) from pg_class where oid = 'memory_units'::regclass) as total
    from memory_tokens
    where language = ${language} and token = any(${sql.param([...new Set(tokens)])}::text[]) and units > 0
    order by units, token limit ${probed}`)
  const rarest = rows.map(({ token, units }) => ({ token: String(token), units: Number(units) }))
  return { rarest, total: Number(rows[0]?.total ?? 0) }
}

const tokensOf = (probe: Probe) => sql`${sql.param(probe.map(({ token }) => token))}::text[]`

/** Whether a unit `u` has all words of one of these: a condition for the index of its words. */
function hasOneOf(probes: readonly Probe[]): SQL {
  const single = probes.filter((probe) => probe.length === 1)
  const several = probes.filter((probe) => probe.length > 1)
  return sql.join(
    [
      ...(single.length > 0 ? [sql`u.tokens && ${tokensOf(single.flat())}`] : []),
      ...several.map((probe) => sql`u.tokens @> ${tokensOf(probe)}`),
    ],
    sql` or `,
  )
}

/** How many of the rarest words a unit `u` has. */
const overlap = (rarest: readonly KnownToken[]): SQL =>
  sql.join(
    rarest.map(({ token }) => sql`(${token} = any(u.tokens))::int`),
    sql` + `,
  )

export interface Like {
  language: string
  text: string
  own: OwnRow | null
  /** How many are wanted. */
  most: number
}

/**
 * The ids of units that are like a text, most alike first: those that have its rarest words, compared by their words and
 * letters. A text with less than half or more than twice as many words cannot reach the least score. None for a very long
 * text.
 */
export async function likeIds(db: Database, { language, text, most }: Like): Promise<number[]> {
  const { tokens } = maskedTokens(text)
  if (tokens.length > longest) return []
  const { rarest, total } = await rarestTokens(db, { language, tokens })
  if (rarest.length === 0) return []
  const { rows } = await db.execute(sql`
    select u.id, u.tokens from memory_units u
    where (${hasOneOf(probesFor(rarest, total))}) and u.language = ${language}
      and u.superseded_at is null and u.withdrawn_at is null
      and cardinality(u.tokens) between ${Math.ceil(tokens.length / 2)} and ${tokens.length * 2}
    order by ${overlap(rarest)} desc, u.id desc limit ${compared}`)
  const likeness = likenessTo(tokens)
  return rows
    .map(({ id, tokens: other }) => ({ id: Number(id), score: likeness(strings(other)) }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || b.id - a.id)
    .slice(0, most)
    .map(({ id }) => id)
}

/** Units that are like a text, without those of its own row. */
export async function likeUnits(db: Database, like: Like): Promise<OfferedUnit[]> {
  const { own } = like
  const ids = await likeIds(db, like)
  if (ids.length === 0) return []
  const isOwn = own
    ? sql`u.translation is not distinct from ${own.translation} and u."row" = ${own.row}`
    : sql`false`
  const { rows } = await db.execute(sql`
    select ${unitColumns} from memory_units u
    where u.id = any(${sql.param(ids)}::int[]) and not (${isOwn}) and ${isOffered}`)
  return rows.map((row) => unitRow.parse(row))
}
