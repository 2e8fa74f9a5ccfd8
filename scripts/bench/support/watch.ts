/** A page as one reader sees it. */
export interface Sight {
  status: number
  text: string
}

/** Opens a page time and again until it is as expected; the time of the first such answer, on this process's clock. */
export async function seenAt(url: string, isExpected: (sight: Sight) => boolean): Promise<number> {
  const deadline = performance.now() + 10_000
  while (performance.now() < deadline) {
    const response = await fetch(url)
    const text = await response.text()
    if (isExpected({ status: response.status, text })) return performance.now()
  }
  throw new Error(`${url} did not change within ten seconds`)
}
