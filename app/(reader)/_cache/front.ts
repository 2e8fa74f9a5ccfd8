import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Asked } from '../_site/asked'
import { type Answer, negotiate } from './negotiate'
import { sharedPageCache } from './shared'

/**
 * Answers at once from the page cache; false when the page has to be looked for. Pages are kept under their exact
 * paths, so another spelling of the address, or a mark of somebody's campaign in it, is looked for.
 */
export function answerFromCache(request: IncomingMessage, response: ServerResponse): boolean {
  const page = request.url === undefined ? undefined : sharedPageCache().get(request.url)
  if (!page) return false
  const { header } = askedBy(request)
  const acceptEncoding = header('accept-encoding')
  send(request, response, negotiate(page, { acceptEncoding, ifNoneMatch: header('if-none-match') }))
  return true
}

/** Sends an answer as it is; to HEAD without its body. */
export function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
): void {
  response.writeHead(status, headers)
  response.end(method === 'HEAD' ? undefined : body)
}

export function askedBy({ url = '/', headers }: IncomingMessage): Asked {
  return {
    target: url,
    header: (name) => {
      const value = headers[name]
      return Array.isArray(value) ? value.join(',') : value
    },
  }
}
