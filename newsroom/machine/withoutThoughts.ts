const opening = '<think>'
const closing = '</think>'

/**
 * Leaves out what a reasoning model writes for itself before it answers: `<think>…</think>` at the very start. While it
 * thinks, empty pieces say that it is at work.
 */
export async function* withoutThoughts(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held: string | null = ''
  for await (const piece of pieces) {
    if (held === null) {
      yield piece
      continue
    }
    held += piece
    const start = held.trimStart()
    if (isThinking(start)) {
      yield ''
      continue
    }
    yield start.startsWith(opening) ? afterThoughts(start) : start
    held = null
  }
  if (held) yield held.trimStart().startsWith(opening) ? '' : held
}

/** Whether this may still become a thought, is one, or is one after which nothing was said yet. */
function isThinking(start: string): boolean {
  if (!start.startsWith(opening)) return opening.startsWith(start)
  return !start.includes(closing) || afterThoughts(start) === ''
}

function afterThoughts(text: string): string {
  return text.slice(text.indexOf(closing) + closing.length).trimStart()
}
