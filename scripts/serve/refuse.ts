import type { IncomingMessage, ServerResponse } from 'node:http'

/** Whether every percent escape of a request's target is UTF-8; Next answers 500 to others, PostgreSQL to NUL. */
export function isWellFormed(target: string): boolean {
  try {
    return !decodeURIComponent(target).includes('\0')
  } catch {
    return false
  }
}

/** Public documents: everything but the API, the screens, and the files of the build and of `public/`. */
export function isForReaders(target: string): boolean {
  return !/^\/(?:(?:api|desk|admin|_next|fonts|brand)(?:[/?]|$)|favicon\.(?:ico|svg)(?:\?|$))/.test(target)
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

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Whether anything here answers this method; to TRACE Next would say 500. */
export const isKnownMethod = (method: string | undefined): boolean => methods.includes(method ?? '')

/** Answers a request whose method nothing here knows. */
export function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: methods.join(', '), 'Content-Length': 0, 'Cache-Control': 'no-store' })
  response.end()
}
