import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/collections/database'
import { placesOf, type WantedWords, wantedWords } from '@/domain/memory/concordance'
import type { Span } from '@/domain/quality/types'
import { isStaff } from '@/domain/workflow/roles'
import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { ok } from '../refuse'
import { isOffered, type OfferedUnit, unitColumns, unitRow } from './currentUnits'
import type { ConcordanceHit } from './types'

/** How many are shown at once. */
const pageSize = 30
/** So many units with the words are looked at for a page: a phrase may stand in few of them. */
const lookedAt = 100
const mostRounds = 5

export interface Concordance {
  hits: ConcordanceHit[]
  /** Goes on after the last hit; null where there is no more. */
  next: number | null
}

export interface Search {
  query: string
  /** The last unit seen; null for the newest. */
  before: number | null
}

/** Whether a unit `u` has every word; a number alone stands in half of all texts and is compared later. */
function hasWords({ script, words }: WantedWords): SQL {
  if (script === 'latin')
    return sql`u.target_tokens @> ${sql.param(words.flatMap(({ tokens }) => tokens))}::text[]`
  const telling = words.filter(({ tokens }) => !tokens.some((token) => token.includes('#')))
  return sql.join(
    telling.map(({ tokens }) => sql`u.tokens && ${sql.param(tokens)}::text[]`),
    sql` and `,
  )
}

/** Whole rows: a sentence that is kept by itself stands in one of them. */
async function unitsWith(db: Database, wanted: WantedWords, before: number | null): Promise<OfferedUnit[]> {
  const { rows } = await db.execute(sql`
    select ${unitColumns} from memory_units u
    where u.kind = 'row' and ${hasWords(wanted)} and ${isOffered} and ${before === null ? sql`true` : sql`u.id < ${before}`}
    order by u.id desc limit ${lookedAt}`)
  return rows.map((row) => unitRow.parse(row))
}

function hitOf(unit: OfferedUnit, wanted: WantedWords): ConcordanceHit | null {
  const isArabic = wanted.script === 'arabic'
  const spans = placesOf(wanted, isArabic ? unit.source : unit.target)
  if (spans.length === 0) return null
  return hitAt(unit, isArabic ? { source: spans } : { target: spans })
}

/** A unit as a hit, with the places of the words in its texts. */
export function hitAt(unit: OfferedUnit, spans: { source?: Span[]; target?: Span[] } = {}): ConcordanceHit {
  const { id, source, target, origin, byName, learnedAt, article, translation, row, title } = unit
  const places = { sourceSpans: spans.source ?? [], targetSpans: spans.target ?? [] }
  const place = { article, translation, row, title }
  return { unit: id, source, target, ...places, origin, byName, learnedAt, ...place }
}

/** A page of hits, newest first. */
export async function search(db: Database, wanted: WantedWords, from: number | null): Promise<Concordance> {
  const hits: ConcordanceHit[] = []
  let before = from
  for (let round = 0; round < mostRounds; round += 1) {
    const units = await unitsWith(db, wanted, before)
    for (const unit of units) {
      const hit = hitOf(unit, wanted)
      if (hit) hits.push(hit)
      before = unit.id
      if (hits.length === pageSize) return { hits, next: before }
    }
    if (units.length < lookedAt) return { hits, next: null }
  }
  return { hits, next: before }
}

/**
 * Where words, or a phrase in quotation marks, were translated before, newest first: Arabic words in the Arabic, all others
 * in the English. For everybody with a role; nobody else finds anything.
 */
export async function concordance(
  { payload, actor }: Person,
  { query, before }: Search,
): Promise<Result<Concordance>> {
  const wanted = wantedWords(query)
  if (!wanted || !isStaff(actor)) return ok({ hits: [], next: null })
  return ok(await search(payload.db.drizzle, wanted, before))
}
