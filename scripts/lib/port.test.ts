import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { assertPortFree, chosenPort, findFreePort } from './port.mjs'

test('without PORT it is 3000', () => {
  expect(chosenPort({})).toBe(3000)
  expect(chosenPort({ PORT: '' })).toBe(3000)
  expect(chosenPort({ PORT: '8080' })).toBe(8080)
})

test.each(['0', '70000', 'http', '-1', '80.5'])('PORT=%s is refused in words', (PORT) => {
  expect(() => chosenPort({ PORT })).toThrow(`PORT is "${PORT}"`)
})

test('a port that somebody listens on, on loopback alone, is refused in words', async () => {
  const port = await findFreePort()
  await expect(assertPortFree({ port })).resolves.toBeUndefined()
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
  await expect(assertPortFree({ port })).rejects.toThrow(`Port ${port} is in use`)
  other.close()
})
