import { connect } from 'node:net'

/** All bytes of an HTTP/1.1 answer as they come over the wire, status line and headers included. */
export function answerOf(url: string, headers: Record<string, string> = {}): Promise<Buffer> {
  const { hostname, port, pathname, host } = new URL(url)
  const lines = Object.entries({ Host: host, Connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  return new Promise((resolve, reject) => {
    const received: Buffer[] = []
    const socket = connect({ host: hostname, port: Number(port) })
    socket.on('data', (chunk) => received.push(chunk))
    socket.once('error', reject)
    socket.once('end', () => resolve(Buffer.concat(received)))
    socket.write([`GET ${pathname} HTTP/1.1`, ...lines, '', ''].join('\r\n'))
  })
}

/** The body of an answer that states its length. */
export function bodyOf(answer: Buffer): Buffer {
  const head = answer.indexOf('\r\n\r\n')
  return answer.subarray(head + 4)
}
