import { tooLong } from './failure'

export interface ServerSentEvent {
  event: string
  data: string
}

/**
 * The events of a `text/event-stream` (WHATWG HTML, 9.2.6), however its bytes are cut. Comments, ids and waiting times are
 * left out; an event that the stream ends in the middle of does not count. Runs in browsers, too.
 */
export async function* eventsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  let event = ''
  let data: string[] = []
  for await (const line of linesOf(bytes)) {
    if (line !== '') {
      const { field, value } = fieldOf(line)
      if (field === 'event') event = value
      if (field === 'data') data.push(value)
      continue
    }
    if (data.length > 0) yield { event: event || 'message', data: data.join('\n') }
    event = ''
    data = []
  }
}

function fieldOf(line: string): { field: string; value: string } {
  const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? []
  return { field, value }
}

/** In UTF-16 units. What has no end by then is no line, and looking for its end again and again would hold the process. */
const longestLine = 200_000
const lineEnd = /\r\n|\n|\r(?=[\s\S])/

/** Whole lines. A CR at the end waits for what comes: it may be half of a CRLF. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(lineEnd)
    rest = lines.pop() ?? ''
    if (rest.length > longestLine) throw tooLong('a line without an end')
    yield* lines
  }
  if (rest.endsWith('\r')) yield rest.slice(0, -1)
}
