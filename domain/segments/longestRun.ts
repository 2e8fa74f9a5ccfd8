/**
 * Which of these numbers form a longest run that never falls: the places that did not move. O(n log n).
 * @returns a set of indices into `values`
 */
export function longestRun(values: readonly number[]): Set<number> {
  const tails: number[] = []
  const before: number[] = []
  values.forEach((value, index) => {
    const length = firstAbove(tails, values, value)
    before[index] = tails[length - 1] ?? -1
    tails[length] = index
  })
  const run = new Set<number>()
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) run.add(at)
  return run
}

function firstAbove(tails: readonly number[], values: readonly number[], value: number): number {
  let [low, high] = [0, tails.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[tails[middle] ?? 0] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}
