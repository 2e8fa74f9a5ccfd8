/** Before or after which line one is put. */
export interface Place {
  of: number
  side: 'before' | 'after'
}

/** The lines with one put elsewhere; null where that changes nothing. */
export function moved<Line extends { id: number }>(
  lines: readonly Line[],
  id: number,
  { of, side }: Place,
): Line[] | null {
  const line = lines.find((one) => one.id === id)
  const others = lines.filter((one) => one.id !== id)
  const at = others.findIndex((one) => one.id === of)
  if (!line || at < 0) return null
  const place = side === 'before' ? at : at + 1
  if (lines[place] === line) return null
  return [...others.slice(0, place), line, ...others.slice(place)]
}
