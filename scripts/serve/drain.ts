import type { Server } from 'node:http'

const longestRequest = 15_000
const sweep = 50

/** Stops accepting, lets the requests in hand finish (for a while), and settles when all are gone. */
export function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A browser keeps its connection after the answer: it is closed as soon as nothing is asked on it.
    const closingIdle = setInterval(() => server.closeIdleConnections(), sweep)
    const cutOff = setTimeout(() => server.closeAllConnections(), longestRequest)
    server.close(() => {
      clearInterval(closingIdle)
      clearTimeout(cutOff)
      resolve()
    })
  })
}
