import type { IncomingMessage, ServerResponse } from 'node:http'
import { negotiate } from './negotiate'
import { sharedPageCache } from './shared'

/**
 * Answers from the page cache, in front of Next; false when Next must. Pages are kept under their exact paths, so a
 * query string or another spelling of the address is a miss.
 */
export function answerFromCache(request: IncomingMessage, response: ServerResponse): boolean {
  const { method, url, headers } = request
  if (method !== 'GET' && method !== 'HEAD') return false
  const page = url === undefined ? undefined : sharedPageCache().get(url)
  if (!page) return false
  const answer = negotiate(page, {
    acceptEncoding: headerOf(headers['accept-encoding']),
    ifNoneMatch: headers['if-none-match'],
  })
  response.writeHead(answer.status, answer.headers)
  response.end(method === 'HEAD' ? undefined : answer.body)
  return true
}

function headerOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(',') : value
}
