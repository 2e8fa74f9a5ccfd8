import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { discardRest } from './discardRest'

/** Answers as soon as a body is larger than it likes, as our endpoints do through Next. */
const server = createServer(async (incoming, response) => {
  discardRest({ request: incoming, response })
  if (incoming.method === 'POST') {
    const body = Readable.toWeb(incoming).getReader()
    await body.read()
    response.writeHead(400).end('too large')
    await body.cancel().catch(() => undefined)
  } else response.end('fine')
})
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  agent.destroy()
  server.close()
})

function ask(method: 'GET' | 'POST', body = ''): Promise<string> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', method, agent }, async (answer) => {
      let text = ''
      for await (const chunk of answer) text += chunk
      resolve(`${answer.statusCode} ${text}`)
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

test('a body that is refused half-read does not hold up the next request on its connection', async () => {
  for (let round = 0; round < 5; round += 1) {
    expect(await ask('POST', 'x'.repeat(4_000_000))).toBe('400 too large')
    expect(await ask('GET')).toBe('200 fine')
  }
})
