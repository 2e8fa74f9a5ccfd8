import { z } from 'zod'
import { ask } from './ask'
import { eventsOf } from './eventStream'
import { cutOff, failed, MachineFailure, tooLong } from './failure'
import { messagesFor } from './instructions'
import type { DraftRequest, MachineProvider, MachineSettings } from './types'
import { withoutThoughts } from './withoutThoughts'

const delta = z.object({ content: z.string().nullish(), refusal: z.string().nullish() })
const choice = z.object({ delta: delta.nullish(), finish_reason: z.string().nullish() })
const chunkShape = z.object({ choices: z.array(choice).default([]), error: z.unknown().optional() })

/** A model behind `POST {url}/chat/completions`, as OpenAI, Ollama, llama.cpp, vLLM and many others offer it. */
export function openAi({ url, key, model }: MachineSettings): MachineProvider {
  async function* draft(request: DraftRequest, signal: AbortSignal): AsyncGenerator<string> {
    const bytes = await ask({
      url: `${url}/chat/completions`,
      headers: key ? { Authorization: `Bearer ${key}` } : {},
      body: { model, stream: true, messages: messagesFor(request) },
      accepts: 'text/event-stream',
      signal,
    })
    yield* withoutThoughts(contentsOf(bytes))
  }
  return { name: 'openai', isStreaming: true, draft }
}

/** What the model says. Only one that says that it has finished has finished: a stream that just stops was cut off. */
async function* contentsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let hasFinished = false
  for await (const { data } of eventsOf(bytes)) {
    if (data === '[DONE]') {
      hasFinished = true
      break
    }
    const { content, reason } = read(data)
    yield content
    if (reason) assertWhole(reason)
    hasFinished ||= Boolean(reason)
  }
  if (!hasFinished) throw cutOff('the stream ended without an end')
}

function read(data: string): { content: string; reason: string | null } {
  const chunk = chunkShape.safeParse(json(data))
  if (!chunk.success) throw failed('an event of an unknown shape')
  if (chunk.data.error) throw failed('an error in the stream')
  const [first] = chunk.data.choices
  if (first?.delta?.refusal) throw declined('refusal')
  return { content: first?.delta?.content ?? '', reason: first?.finish_reason ?? null }
}

function json(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch (error) {
    if (error instanceof SyntaxError) throw failed('an event that is no JSON')
    throw error
  }
}

function assertWhole(reason: string): void {
  if (reason === 'stop') return
  const told = `finish reason ${reason.slice(0, 40)}`
  if (reason === 'content_filter') throw declined(told)
  throw reason === 'length' ? tooLong(told) : failed(told)
}

const declined = (detail: string) => new MachineFailure({ code: 'machine.declined' }, detail)
