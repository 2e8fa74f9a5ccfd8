import type { RowBase } from '@/domain/segments/writing'
import type { Person } from '../person'
import type { RowView } from '../translations/views'
import { rowsNow, value, writeEnglish } from './stories'

/** The row with this id; throws where there is none. */
export function rowIn(rows: RowView[], id: string): RowView {
  const row = rows.find((one) => one.id === id)
  if (!row) throw new Error(`no row ${id}`)
  return row
}

/** A row as this person would see it now. */
export const rowNow = async (person: Person, translation: number, id: string): Promise<RowView> =>
  rowIn(await rowsNow(person, translation), id)

export const baseOfRow = ({ sourceRefs, target }: RowView): RowBase => ({ sources: sourceRefs, target })

/** A row with what somebody saw of it, as every write of a row names it. */
export const seen = (row: RowView) => ({ row: row.id, base: baseOfRow(row) })

/** Writes and confirms English for a row as it is now: this, or what `english` has for it. */
export async function rewrite(person: Person, translation: number, row: string, text?: string) {
  return value(await writeEnglish(person, translation, await rowNow(person, translation, row), text))
}
