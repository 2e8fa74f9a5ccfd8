/**
 * A pure function of a string that remembers its last results: deriving a story again after one edit costs one edit.
 * Holds between `limit` and twice as many results; those not asked for in the meantime go first.
 */
export function memo<T extends string | number>(
  compute: (text: string) => T,
  limit = 10_000,
): (text: string) => T {
  let recent = new Map<string, T>()
  let older = new Map<string, T>()
  return (text) => {
    const known = recent.get(text)
    if (known !== undefined) return known
    const value = older.get(text) ?? compute(text)
    if (recent.size >= limit) {
      older = recent
      recent = new Map()
    }
    recent.set(text, value)
    return value
  }
}
