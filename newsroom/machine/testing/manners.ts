import type { ServerResponse } from 'node:http'
import type { Manner } from './fakeMachine'

const streaming = { 'Content-Type': 'text/event-stream; charset=utf-8' }

/** One event of a chat completion. */
export const said = (content: string, more: object = {}): string =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, ...more }] })}\n\n`

export const finished = (reason = 'stop'): string => said('', { finish_reason: reason })
export const done = 'data: [DONE]\n\n'

/** Sends these pieces, each as it stands, and ends. */
export const stream =
  (...pieces: (string | Buffer)[]): Manner =>
  async (response) => {
    response.writeHead(200, streaming)
    for (const piece of pieces) await sent(response, piece)
    response.end()
  }

/** Says these words as a model does. */
export const says = (...words: string[]): Manner =>
  stream(...words.map((word) => said(word)), finished(), done)

/** Sends these pieces, and then nothing more. */
export const hangsAfter =
  (...pieces: string[]): Manner =>
  async (response) => {
    response.writeHead(200, streaming)
    response.flushHeaders()
    for (const piece of pieces) await sent(response, piece)
  }

/** Sends these pieces, and then the line goes dead. */
export const breaksAfter =
  (...pieces: string[]): Manner =>
  async (response) => {
    response.writeHead(200, streaming)
    for (const piece of pieces) await sent(response, piece)
    response.destroy()
  }

/** Talks until nobody listens. */
export const neverEnds: Manner = async (response) => {
  response.writeHead(200, streaming)
  while (!response.destroyed) await sent(response, said('and so on '))
}

/** Never answers at all. */
export const silent: Manner = () => undefined

/** Takes its time first, in milliseconds. */
export const slowly =
  (time: number, manner: Manner): Manner =>
  (response, asked) =>
    setTimeout(() => manner(response, asked), time)

/** Any other answer. */
export const answers =
  (status: number, headers: Record<string, string> = {}, body = ''): Manner =>
  (response) =>
    response.writeHead(status, headers).end(body)

export const json = (value: unknown, status = 200): Manner =>
  answers(status, { 'Content-Type': 'application/json' }, JSON.stringify(value))

/** Hands its words over one by one, when a test says so. */
export interface Conversation {
  manner: Manner
  say: (words: string) => Promise<void>
  end: () => Promise<void>
}

export function conversation(): Conversation {
  let begin: (response: ServerResponse) => void = () => undefined
  const begun = new Promise<ServerResponse>((resolve) => {
    begin = resolve
  })
  return {
    manner: (response) => {
      response.writeHead(200, streaming)
      response.flushHeaders()
      begin(response)
    },
    say: async (words) => sent(await begun, said(words)),
    end: async () => {
      const response = await begun
      await sent(response, finished() + done)
      response.end()
    },
  }
}

function sent(response: ServerResponse, piece: string | Buffer): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed) resolve()
    else response.write(piece, () => setImmediate(resolve))
  })
}
