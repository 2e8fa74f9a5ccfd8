import { once } from 'node:events'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { drain } from './drain'

test('a request in hand is answered before the server is gone, a new one finds nobody', async () => {
  const server = createServer()
  const arrived = once(server, 'request')
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const status = new Promise((resolve) => {
    get({ port, host: '127.0.0.1' }, (answer) => resolve(answer.resume().statusCode))
  })
  const [, inHand] = await arrived
  const gone = drain(server)
  const refused = new Promise((resolve) => get({ port, host: '127.0.0.1' }).on('error', resolve))
  await expect(refused).resolves.toMatchObject({ code: 'ECONNREFUSED' })
  inHand.end('saved')
  await expect(status).resolves.toBe(200)
  await gone
})
