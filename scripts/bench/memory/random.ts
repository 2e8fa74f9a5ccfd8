/** The same numbers in every run (mulberry32): between 0 and 1. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export type Random = () => number

export const below = (random: Random, end: number): number => Math.floor(random() * end)

/** Places from 0 to `count`, the first the most frequent: the nth as often as 1/(n + shift) (Zipf and Mandelbrot). */
export function zipf(count: number, shift: number): (random: Random) => number {
  const sums = new Float64Array(count)
  let sum = 0
  for (let place = 0; place < count; place += 1) {
    sum += 1 / (place + shift)
    sums[place] = sum
  }
  return (random) => {
    const wanted = random() * sum
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}
