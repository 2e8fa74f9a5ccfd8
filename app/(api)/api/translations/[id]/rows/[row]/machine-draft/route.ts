import { z } from 'zod'
import type { Reader } from '@/app/_shared/refusalText'
import { errorOf } from '@/app/(api)/_lib/answer'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { rowBase } from '@/app/(api)/_lib/shapes'
import { type StreamedEvent, streamed } from '@/app/(api)/_lib/streamed'
import { draftRow } from '@/newsroom/machine/draftRow'
import type { DraftEvent } from '@/newsroom/machine/types'

interface Drafting {
  events: AsyncGenerator<DraftEvent>
  gone: AbortController
}

export const POST = endpoint({
  body: z.object({ base: rowBase }),
  verb: async ({ person, id, params, body, request }) => {
    const gone = new AbortController()
    const signal = AbortSignal.any([request.signal, gone.signal])
    const drafted = await draftRow(person, id, { row: params.row ?? '', base: body.base, signal })
    return drafted.ok ? { ok: true, value: { events: drafted.value, gone } } : drafted
  },
  answer: ({ events, gone }: Drafting, reader) => streamed(told(events, reader), gone),
})

async function* told(events: AsyncIterable<DraftEvent>, reader: Reader): AsyncGenerator<StreamedEvent> {
  for await (const event of events) yield streamedEvent(event, reader)
}

function streamedEvent(event: DraftEvent, reader: Reader): StreamedEvent {
  if (event.kind === 'refused') return { event: 'refused', data: errorOf(event.refusal, reader) }
  if (event.kind === 'done') return { event: 'done', data: { text: event.text, lacks: event.lacks } }
  return { data: { text: event.text } }
}
