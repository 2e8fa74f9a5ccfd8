/**
 * The word that somebody most likely meant, of words by falling likeness; null where none is near. One letter in three may
 * be wrong, missing, too much, or in its neighbour's place.
 */
export function nearest(token: string, words: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.max(1, Math.floor(token.length / 3)) + 1
  for (const word of words) {
    const changes = changesBetween(token, word)
    if (changes < least) [best, least] = [word, changes]
  }
  return best
}

/** How many single letters differ (optimal string alignment: neighbours that changed places are one change). */
export function changesBetween(one: string, other: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const changes = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      row.push(swapped ? Math.min(changes, (before[j - 2] ?? 0) + 1) : changes)
    }
    ;[before, last] = [last, row]
  }
  return last[other.length] ?? 0
}
