import { type KeptRow, replacedBy } from '@/domain/segments/restoreRows'
import type { RowBase } from '@/domain/segments/writing'
import type { RowView } from '@/newsroom/translations/views'

/** How this browser sees the rows that go when others are put back in their place. */
export function basesOf(rows: readonly RowView[], kept: readonly KeptRow[]): Record<string, RowBase> {
  const bases = replacedBy(rows, kept).map(({ id, sourceRefs, target }): [string, RowBase] => [
    id,
    { sources: sourceRefs, target },
  ])
  return Object.fromEntries(bases)
}
