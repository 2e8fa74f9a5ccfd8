import { sql } from '@payloadcms/db-postgres'
import { pieceOfRow } from '@/domain/review/piecesOf'
import type { Piece } from '@/domain/review/types'
import type { Hash } from '@/domain/segments/document'
import { OMITTED_TARGET } from '@/domain/segments/hashRuns'
import type { RowId } from '@/domain/segments/types'
import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { ok } from '../refuse'
import { viewTranslation } from '../stories/withStory'
import type { Scope } from '../transaction'
import { rowsNow, versionOf } from './store'
import type { RowView } from './views'

/** A row as somebody saw it; what it rendered only where that is more than its id says. */
type SeenRow = [row: RowId, target: Hash, text: string, keys?: string[]]

/** English of more letters than this is not remembered: no newspaper prints such a story. */
const mostLetters = 2_000_000

function seenRow(row: RowView): SeenRow {
  const { id, keys, text } = pieceOfRow(row)
  return keys.length > 1 ? [id, row.target, text, [...keys]] : [id, row.target, text]
}

function pieceOf([id, target, text, keys = [id]]: SeenRow): Piece {
  return { id, keys, text, isOmitted: target === OMITTED_TARGET }
}

/** What this person last saw of a translation; null when she has not looked at it yet. */
export async function lastLookOf(
  scope: Scope,
  { person, translation }: { person: number; translation: number },
): Promise<{ at: string; pieces: Piece[] } | null> {
  const { rows } = await scope.db.execute(
    sql`select at, rows from looks where person = ${person} and translation = ${translation}`,
  )
  const [look] = rows
  if (!look) return null
  return { at: new Date(String(look.at)).toISOString(), pieces: (look.rows as SeenRow[]).map(pieceOf) }
}

/**
 * Remembers that this person has seen a translation as it is in `version` (`RowsNow.version`). Where somebody has
 * changed it since, she has not seen what is there now, and her earlier look stays: `isRemembered` is false.
 */
export function rememberLook(
  person: Person,
  id: number,
  version: string,
): Promise<Result<{ isRemembered: boolean }>> {
  return viewTranslation(person, id, async (at) => {
    const { scope, translation } = at
    const isRemembered = (is: boolean) => ok({ isRemembered: is })
    if (versionOf(at, translation) !== version) return isRemembered(false)
    const rows = rowsNow(at, translation).rows.map(seenRow)
    const letters = rows.reduce((sum, [, , text]) => sum + text.length, 0)
    if (letters > mostLetters) return isRemembered(false)
    await scope.db.execute(sql`
      insert into looks (person, translation, at, rows)
      values (${person.user.id}, ${id}, ${scope.at}, ${JSON.stringify(rows)}::jsonb)
      on conflict (person, translation) do update set at = excluded.at, rows = excluded.rows`)
    return isRemembered(true)
  })
}
