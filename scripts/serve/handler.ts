import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { answerFromCache, askedBy, send } from '../../app/(reader)/_cache/front'
import { malformedPage } from '../../app/(reader)/_pages/plain'
import { readersHere } from '../../app/(reader)/_site/readers'
import { discardRest } from './discardRest'
import { correctHeadersOf, setSecurityHeaders } from './headers'
import { isForReaders, isKnownMethod, isWellFormed, refuseMalformed, refuseMethod } from './refuse'

type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** What stands in front of Next: refusals, security headers, and every public document. */
export function frontOf({ next, origin }: { next: NextHandler; origin: string }): RequestListener {
  const isHttps = origin.startsWith('https:')
  return (request, response) => {
    const target = request.url ?? '/'
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    setSecurityHeaders({ response, isHttps })
    if (isRead && answerFromCache(request, response)) return
    const forReaders = isForReaders(target)
    if (!isWellFormed(target)) {
      return forReaders ? send(request, response, malformedPage(target)) : refuseMalformed(request, response)
    }
    const readers = isRead && forReaders ? readersHere() : undefined
    if (readers) return void answer(readers(askedBy(request)), request, response)
    discardRest({ request, response })
    if (!isKnownMethod(request.method)) return refuseMethod(response)
    correctHeadersOf({ response, path: target.split('?', 1)[0] ?? '/' })
    next(request, response).catch((error) => fail({ response, error }))
  }
}

type Answers = ReturnType<NonNullable<ReturnType<typeof readersHere>>>

function answer(answers: Answers, request: IncomingMessage, response: ServerResponse): void {
  answers.then((found) => send(request, response, found)).catch((error) => fail({ response, error }))
}

function fail({ response, error }: { response: ServerResponse; error: unknown }): void {
  console.error(error)
  if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end()
}
