import type { IncomingMessage, ServerResponse } from 'node:http'

/** Whether every percent escape of a request's target is UTF-8; Next answers 500 to others, PostgreSQL to NUL. */
export function isWellFormed(target: string): boolean {
  try {
    return !decodeURIComponent(target).includes('\0')
  } catch {
    return false
  }
}

/** Everything but the API and the screens: there the address says what is to be done, and half of it says nothing. */
export function isForReaders(target: string): boolean {
  return !/^\/(?:api|desk|admin|_next)(?:[/?]|$)/.test(target)
}

/**
 * The address with U+FFFD in place of what cannot be read. An Arabic link that was cut off in the middle of a letter
 * still has its story's number, and any other leads to the readers' own 404.
 */
export function repaired(target: string): string {
  return target.replace(/(?:%[0-9a-f]{2})+|%/gi, (run) => (isWellFormed(run) ? run : '%EF%BF%BD'))
}

/** Answers a request whose address cannot be read, in the shape that its part of the product uses. */
export function refuseMalformed(request: IncomingMessage, response: ServerResponse): void {
  const message = 'The address of this request is malformed.'
  const isApi = request.url?.startsWith('/api/')
  const body = isApi ? JSON.stringify({ error: { code: 'malformed', message } }) : `${message}\n`
  response.writeHead(400, {
    'Content-Type': isApi ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
