export interface StreamedEvent {
  /** Without a name it is a `message`. */
  event?: string
  data: unknown
}

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // What compresses or caches on the way would hold the words back.
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
}

const encoder = new TextEncoder()

/** Events as a `text/event-stream`, each sent as it comes. `gone` is aborted when nobody reads any more. */
export function streamed(events: AsyncGenerator<StreamedEvent>, gone: AbortController): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      // A comment: headers leave with the first byte, and who asked hears that she was heard.
      controller.enqueue(encoder.encode(':\n\n'))
    },
    async pull(controller) {
      const { done, value } = await events.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(written(value)))
    },
    async cancel() {
      // First: the events may be in the middle of waiting for the next one.
      gone.abort()
      await events.return(undefined)
    },
  })
  return new Response(body, { headers })
}

function written({ event, data }: StreamedEvent): string {
  return `${event ? `event: ${event}\n` : ''}data: ${JSON.stringify(data)}\n\n`
}
