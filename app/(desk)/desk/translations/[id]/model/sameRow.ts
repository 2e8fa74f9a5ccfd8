import type { RowView } from '@/newsroom/translations/views'

/** Whether a row that came again is the one that is shown, so that its component need not run. */
export function isSameRow(one: RowView, other: RowView): boolean {
  return (
    one.id === other.id &&
    one.target === other.target &&
    one.state === other.state &&
    one.approved === other.approved &&
    one.at === other.at &&
    JSON.stringify(rest(one)) === JSON.stringify(rest(other))
  )
}

function rest({
  sources,
  sourceRefs,
  blocks,
  oldTexts,
  stale,
  orphan,
  moved,
  retyped,
  reason,
  authors,
  overrides,
  match,
}: RowView) {
  return [
    sources,
    sourceRefs,
    blocks,
    oldTexts,
    stale,
    orphan,
    moved,
    retyped,
    reason,
    authors,
    overrides,
    match,
  ]
}

/** The new rows, with the old objects where nothing changed. */
export function reconciled(before: readonly RowView[], after: readonly RowView[]): RowView[] {
  const known = new Map(before.map((row) => [row.id, row]))
  return after.map((row) => {
    const old = known.get(row.id)
    return old && (old === row || isSameRow(old, row)) ? old : row
  })
}
