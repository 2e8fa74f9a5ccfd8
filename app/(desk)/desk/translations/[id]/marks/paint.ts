/** What can be marked in the texts of a row, from the faintest to the strongest. */
const kinds = ['sentence', 'term', 'thread', 'issue-warning', 'issue-blocking', 'issue-here'] as const
export type MarkKind = (typeof kinds)[number]

/** The name under which the styles know a kind of mark: `::highlight(tarjuman-term)`. */
const nameOf = (kind: MarkKind) => `tarjuman-${kind}`

/**
 * Paints ranges of the page without touching it, through the CSS Custom Highlight API; a browser that lacks it shows no
 * marks. Each kind is registered once for all rows. Returns what takes these ranges away.
 */
export function paint(kind: MarkKind, ranges: readonly Range[]): () => void {
  if (ranges.length === 0 || !('highlights' in CSS)) return () => undefined
  const name = nameOf(kind)
  const highlight = CSS.highlights.get(name) ?? new Highlight()
  highlight.priority = kinds.indexOf(kind)
  for (const range of ranges) highlight.add(range)
  CSS.highlights.set(name, highlight)
  return () => {
    for (const range of ranges) highlight.delete(range)
    if (highlight.size === 0 && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
  }
}
