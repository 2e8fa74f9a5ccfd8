import type { RowMark, StripRow } from './ProgressStrip'

/** Some rows in reading order, drawn as one bar. */
export interface StripBar extends StripRow {
  /** Index of the first row and of the one after the last. */
  from: number
  to: number
}

/** More could not be told apart, and cost the browser more than all the rest of the page to lay out. */
export const mostBars = 240

/** What somebody looks for first: a bar of several rows shows the most pressing of their marks. */
const pressing: RowMark[] = ['stale', 'changes', 'untranslated', 'draft', 'confirmed', 'omitted', 'approved']

/**
 * The bars of a strip: one for each row, or, of a long text, as many as can be seen, of about as many words each. A bar has
 * the id of its first row with the mark that it shows, which is where it leads.
 */
export function barsOf(rows: readonly StripRow[], most = mostBars): StripBar[] {
  if (rows.length <= most) return rows.map((row, index) => ({ ...row, from: index, to: index + 1 }))
  const all = rows.reduce((sum, row) => sum + weight(row), 0)
  const bars: StripBar[] = []
  let from = 0
  let sum = 0
  rows.forEach((row, index) => {
    sum += weight(row)
    const isFull = sum >= (all * (bars.length + 1)) / most
    if (!isFull && index < rows.length - 1) return
    bars.push(united(rows, from, index + 1))
    from = index + 1
  })
  return bars
}

/** A row without words is drawn, too. */
const weight = ({ words }: StripRow): number => Math.max(words, 1)

function united(rows: readonly StripRow[], from: number, to: number): StripBar {
  const part = rows.slice(from, to)
  const words = part.reduce((sum, row) => sum + weight(row), 0)
  const mark = pressing.find((one) => part.some((row) => row.mark === one)) ?? 'untranslated'
  const id = part.find((row) => row.mark === mark)?.id ?? ''
  return { id, words, mark, from, to }
}
