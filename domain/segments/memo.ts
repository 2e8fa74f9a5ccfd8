/**
 * A pure function of a string that remembers its last results, so that deriving a story again after one edit costs
 * one edit. Forgets everything when it holds `limit` results.
 */
export function memo<T>(compute: (text: string) => T, limit = 20_000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= limit) known.clear()
    const value = compute(text)
    known.set(text, value)
    return value
  }
}
