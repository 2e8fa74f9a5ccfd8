import { expect, it } from 'vitest'
import { type StreamedEvent, streamed } from './streamed'

async function* events(...all: StreamedEvent[]): AsyncGenerator<StreamedEvent> {
  yield* all
}

it('sends each event in the form of a text/event-stream that nobody on the way may hold back', async () => {
  const answer = streamed(
    events({ data: { text: 'سطر\nline' } }, { event: 'done', data: 1 }),
    new AbortController(),
  )
  expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('no-store, no-transform')
  expect(await answer.text()).toBe(':\n\ndata: {"text":"سطر\\nline"}\n\nevent: done\ndata: 1\n\n')
})

it('ends what it waits for when nobody reads any more', async () => {
  const gone = new AbortController()
  let hasEnded = false
  async function* waiting(): AsyncGenerator<StreamedEvent> {
    try {
      yield { data: 'first' }
      await new Promise((resolve) => gone.signal.addEventListener('abort', resolve))
    } finally {
      hasEnded = true
    }
  }
  const reader = streamed(waiting(), gone).body?.getReader()
  await reader?.read()
  await reader?.read()
  await reader?.cancel()
  expect([gone.signal.aborted, hasEnded]).toEqual([true, true])
})

it('breaks off in the middle at an error, so that half of an answer does not pass for the whole', async () => {
  async function* broken(): AsyncGenerator<StreamedEvent> {
    yield { data: 1 }
    throw new Error('a bug')
  }
  await expect(streamed(broken(), new AbortController()).text()).rejects.toThrow('a bug')
})
