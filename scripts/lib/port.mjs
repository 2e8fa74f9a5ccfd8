import { createServer } from 'node:net'
import { PlainError } from './plainError.mjs'

/** The port that the product is asked to serve: `PORT`, else 3000. */
export function chosenPort(environment) {
  const asked = environment.PORT ?? ''
  if (asked.trim() === '') return 3000
  const port = Number(asked)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new PlainError(`PORT is "${asked}", which is no port number.`)
}

/** Whether we could listen on this port of `host` (all addresses when it is not given). */
export function isPortFree({ port, host }) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else if (error.code === 'EACCES')
        reject(new PlainError(`Port ${port} is not ours to use: choose another, for example PORT=3001.`))
      else reject(error)
    })
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

/** Refuses a port that somebody else listens on, whichever address they chose. */
export async function assertPortFree({ port }) {
  if ((await isPortFree({ port })) && (await isPortFree({ port, host: '127.0.0.1' }))) return
  throw new PlainError(
    `Port ${port} is in use by another program: stop it, or choose another port, for example PORT=${port + 1} npm start.`,
  )
}

/** A TCP port of the loopback address that nobody uses now, chosen by the system. */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
