import type { SegmentKind } from '@/domain/segments/types'
import type { RowView } from '@/newsroom/translations/views'

/** What a row is: the kind of its first Arabic, or what became of it. */
export type RowKind = SegmentKind | 'added' | 'orphan'

export function kindOf(row: Pick<RowView, 'sources' | 'orphan'>): RowKind {
  return row.sources[0]?.kind ?? (row.orphan ? 'orphan' : 'added')
}

const roles: Partial<Record<RowKind, string>> = {
  title: 'h1',
  standfirst: 'lead',
  h2: 'h2',
  h3: 'h2',
  quote: 'quote',
  item: 'item',
  caption: 'minor',
  alt: 'minor',
  attribution: 'minor',
  dateline: 'minor',
  slug: 'slug',
}

/** The class for a text's role, the same on both sides. */
export function roleOf(kind: RowKind): string {
  return roles[kind] ?? ''
}

/** Whether the row's look does not tell what it is, so that a word has to. */
export function needsLabel(kind: RowKind): boolean {
  return ['dateline', 'slug', 'caption', 'alt', 'attribution'].includes(kind)
}
