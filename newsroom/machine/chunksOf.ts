/** What a stream brings, piece by piece. Whoever stops reading ends it. (Not every browser can iterate over a stream.) */
export async function* chunksOf(stream: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  const reader = stream?.getReader()
  if (!reader) return
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    // A stream that broke has nothing left to end.
    reader.cancel().catch(() => undefined)
  }
}
