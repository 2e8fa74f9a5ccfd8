/** Computes a value when it is first asked for, and then no more. */
export function once<T>(compute: () => T): () => T {
  let known: { value: T } | null = null
  return () => {
    known ??= { value: compute() }
    return known.value
  }
}
