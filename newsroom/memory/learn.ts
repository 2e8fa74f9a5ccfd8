import { sql } from '@payloadcms/db-postgres'
import { printedNameOf } from '@/collections/users/printedNameOf'
import { mayFeed } from '@/domain/memory/mayFeed'
import { type UnitText, unitsOf } from '@/domain/memory/unitsOf'
import type { RowStatus } from '@/domain/segments/types'
import type { ArticleRecord, TranslationRecord } from '../stories/types'
import type { Scope } from '../transaction'
import { countTokens } from './countTokens'
import {
  insertUnits,
  type Provenance,
  refreshUnits,
  type StoredUnit,
  supersedeUnits,
  unitsOfTranslation,
} from './storedUnits'

interface Learned {
  article: Pick<ArticleRecord, 'embargoUntil' | 'live'>
  translation: Pick<TranslationRecord, 'id' | 'article' | 'language' | 'translator'>
  /** The rows of the translation; those that are approved are learned. */
  rows: readonly RowStatus[]
}

const placeOf = ({ row, sentence }: Pick<UnitText, 'row' | 'sentence'>): string => `${row} ${sentence ?? ''}`

interface Difference {
  kept: { unit: StoredUnit; now: UnitText }[]
  fresh: UnitText[]
  outdated: StoredUnit[]
}

const saysTheSame = (unit: StoredUnit, now: UnitText): boolean =>
  unit.source_text === now.source && unit.target_text === now.target

/** What of the units stays, what is new, and what goes: other text at their place, or no such place any more. */
function differenceOf(units: readonly StoredUnit[], { rows }: Pick<Learned, 'rows'>): Difference {
  const wanted = new Map(unitsOf(rows).map((unit) => [placeOf(unit), unit]))
  const isLearned = new Set([...wanted.values()].map(({ row }) => row))
  const isThere = new Set(rows.map(({ row }) => row.id))
  const kept: Difference['kept'] = []
  const outdated: StoredUnit[] = []
  for (const unit of units) {
    const now = wanted.get(placeOf(unit))
    if (now && saysTheSame(unit, now)) {
      kept.push({ unit, now })
      wanted.delete(placeOf(unit))
    } else if (isLearned.has(unit.row) || !isThere.has(unit.row)) outdated.push(unit)
  }
  return { kept, fresh: [...wanted.values()], outdated }
}

const needsRefresh = ({ unit, now }: Difference['kept'][number]): boolean =>
  unit.withdrawn || unit.corrected || unit.previous_key !== now.previousKey || unit.next_key !== now.nextKey

async function namesOf({ db }: Scope, people: readonly number[]): Promise<Map<number, string>> {
  const { rows } = await db.execute(sql`
    select id, name_ar, name_en from users where id = any(${sql.param(people)}::int[])`)
  return new Map(
    rows.map(({ id, name_ar, name_en }) => [
      Number(id),
      printedNameOf({ nameAr: String(name_ar), nameEn: String(name_en) }),
    ]),
  )
}

async function provenanceOf(scope: Scope, { translation, rows }: Learned): Promise<Provenance> {
  const authors = new Map(rows.map(({ row, work }) => [row.id, work?.by ?? translation.translator]))
  const names = await namesOf(
    scope,
    [...new Set(authors.values())].filter((by) => by !== null),
  )
  const { id, article, language } = translation
  const author = (row: string) => {
    const by = authors.get(row) ?? null
    return { by, byName: (by !== null && names.get(by)) || '' }
  }
  return { language, article, translation: id, author }
}

/**
 * Learns the approved rows of a translation, in the transaction that approves or publishes them. A row that says what it
 * said keeps its unit, changed text takes the place of its predecessor, and what is no more is superseded: learning twice
 * changes nothing. A story under embargo is not learned before it is live.
 */
export async function learnTranslation(scope: Scope, learned: Learned): Promise<void> {
  const { article, translation, rows } = learned
  if (!mayFeed({ embargoUntil: article.embargoUntil, isLive: article.live !== null }, scope.at)) return
  const difference = differenceOf(await unitsOfTranslation(scope, translation.id), { rows })
  const { kept, fresh, outdated } = difference
  const refreshed = kept.filter(needsRefresh)
  await supersedeUnits(
    scope,
    outdated.map(({ id }) => id),
  )
  await refreshUnits(
    scope,
    refreshed.map(({ unit, now }) => ({ id: unit.id, previousKey: now.previousKey, nextKey: now.nextKey })),
  )
  const added = fresh.length > 0 ? await insertUnits(scope, fresh, await provenanceOf(scope, learned)) : []
  const returned = refreshed.flatMap(({ unit }) => (unit.withdrawn ? unit.id : []))
  const left = outdated.flatMap(({ id, withdrawn }) => (withdrawn ? [] : id))
  await countTokens(scope, left, -1)
  await countTokens(scope, [...added, ...returned], 1)
}
