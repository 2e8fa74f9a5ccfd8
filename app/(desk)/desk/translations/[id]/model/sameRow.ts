import type { RowView } from '@/newsroom/translations/views'

/** Whether two values of a row say the same; the order of fields says nothing. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [mine, theirs] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))]
  return (
    mine.length === theirs.size &&
    mine.every(([name, value]) => theirs.has(name) && isSame(value, theirs.get(name)))
  )
}

/** The new rows, with the old objects where nothing changed, so that their components need not run. */
export function reconciled(before: readonly RowView[], after: readonly RowView[]): RowView[] {
  const known = new Map(before.map((row) => [row.id, row]))
  return after.map((row) => {
    const old = known.get(row.id)
    return old && isSame(old, row) ? old : row
  })
}
