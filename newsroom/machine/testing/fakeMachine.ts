import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the newsroom asked. */
export interface Asked {
  path: string
  headers: IncomingMessage['headers']
  body: Record<string, unknown>
  /** Settles when the connection of this question is gone, whoever ended it. */
  closed: Promise<unknown>
}

/** How the machine answers one question. */
export type Manner = (response: ServerResponse, asked: Asked) => unknown

export interface FakeMachine {
  url: string
  /** All questions so far, oldest first. */
  asked: Asked[]
  /** From here on it answers in this manner. */
  now: (manner: Manner) => void
  stop: () => Promise<void>
}

/** A translation service on this machine, which behaves as it is told to. */
export async function startFakeMachine(port = 0): Promise<FakeMachine> {
  const asked: Asked[] = []
  let manner: Manner = (response) => response.writeHead(503).end()
  const server = createServer(async (request, response) => {
    const one = { ...(await questionIn(request)), closed: once(response, 'close') }
    asked.push(one)
    await manner(response, one)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${taken}`,
    asked,
    now: (next) => {
      manner = next
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function questionIn(request: IncomingMessage): Promise<Omit<Asked, 'closed'>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = JSON.parse(Buffer.concat(chunks).toString() || '{}')
  return { path: request.url ?? '', headers: request.headers, body }
}
