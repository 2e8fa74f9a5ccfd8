import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { answerFromCache } from '../../app/(reader)/_cache/front'
import { discardRest } from './discardRest'
import { correctHeadersOf, setSecurityHeaders } from './headers'
import { isForReaders, isWellFormed, refuseMalformed, repaired } from './refuse'

type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** What stands in front of Next: refusals, security headers, the page cache. */
export function frontOf({ next, origin }: { next: NextHandler; origin: string }): RequestListener {
  const isHttps = origin.startsWith('https:')
  return (request, response) => {
    const target = request.url ?? '/'
    setSecurityHeaders({ response, isHttps })
    if (!isWellFormed(target)) {
      if (!isForReaders(target)) return refuseMalformed(request, response)
      request.url = repaired(target)
    }
    if (answerFromCache(request, response)) return
    discardRest({ request, response })
    correctHeadersOf({ response, path: target.split('?', 1)[0] ?? '/' })
    next(request, response).catch((error) => fail({ response, error }))
  }
}

function fail({ response, error }: { response: ServerResponse; error: unknown }): void {
  console.error(error)
  if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end()
}
