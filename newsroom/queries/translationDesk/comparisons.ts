import { sql } from '@payloadcms/db-postgres'
import { compareRows } from '@/domain/review/compareRows'
import { pieceOfRow, piecesOf } from '@/domain/review/piecesOf'
import type { Compared, Piece } from '@/domain/review/types'
import type { TranslationStage } from '@/domain/workflow/types'
import { translationSnapshot } from '../../record/revision'
import type { TranslationRecord } from '../../stories/types'
import type { Scope } from '../../transaction'
import { lastLookOf } from '../../translations/looks'
import type { RowView } from '../../translations/views'

/** What changed since a time: only rows that differ from then. */
export interface Comparison extends Compared {
  at: string
}

/** What the English of now is compared with; null where there is nothing to compare it with. */
export interface Comparisons {
  /** As it was when the whole was last approved. */
  approved: Comparison | null
  /** As it was submitted: in the hands of its translator the last time, else the time before. */
  submission: Comparison | null
  /** As this person last saw it. What she wrote herself since then is no news. */
  look: Comparison | null
}

interface Compare {
  translation: TranslationRecord
  rows: readonly RowView[]
  person: number
}

/** Stages in which the newest submission lies behind; in all others it is what one looks at. */
const beforeSubmission: readonly TranslationStage[] = ['waiting', 'translating', 'changesRequested']

/** The comparisons of a translation for one person. */
export async function comparisonsOf(
  scope: Scope,
  { translation, rows, person }: Compare,
): Promise<Comparisons> {
  const { id, stage } = translation
  const now = rows.map(pieceOfRow)
  const compared = (then: Then | null): Comparison | null =>
    then && { at: then.at, ...compareRows(then.pieces, now) }
  const newest = beforeSubmission.includes(stage) ? 0 : 1
  return {
    approved: compared(await snapshotOf(scope, { translation: id, reason: 'approve', newest: 0 })),
    submission: compared(await snapshotOf(scope, { translation: id, reason: 'submit', newest })),
    look: withoutOwn(compared(await lastLookOf(scope, { person, translation: id })), rows, person),
  }
}

interface Then {
  at: string
  pieces: Piece[]
}

async function snapshotOf(
  scope: Scope,
  { translation, reason, newest }: { translation: number; reason: string; newest: number },
): Promise<Then | null> {
  const { rows } = await scope.db.execute(sql`
    select id, at from revisions
    where translation = ${translation} and reason = ${reason}
    order by id desc limit 1 offset ${newest}`)
  const [found] = rows
  const snapshot = found && (await translationSnapshot(scope, Number(found.id)))
  if (!snapshot) return null
  return {
    at: new Date(String(found.at)).toISOString(),
    pieces: piecesOf(snapshot.content, snapshot.work),
  }
}

function withoutOwn(
  comparison: Comparison | null,
  rows: readonly RowView[],
  person: number,
): Comparison | null {
  if (!comparison) return null
  const own = new Set(
    rows.filter(({ by, at }) => by === person && at !== null && at > comparison.at).map(({ id }) => id),
  )
  const others = Object.entries(comparison.rows).filter(([row]) => !own.has(row))
  return { ...comparison, rows: Object.fromEntries(others) }
}
