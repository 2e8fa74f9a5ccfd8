/**
 * Lets so many pieces of work in at once; the others wait in the order in which they came. What holds a connection of
 * the pool while it waits for another one must stay rare, or all of them wait for each other.
 */
export function gateFor(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let free = places
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((enter) => waiting.push(enter))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
