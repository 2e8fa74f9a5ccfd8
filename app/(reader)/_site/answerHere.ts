import type { Answer } from '../_cache/negotiate'
import { payloadHere } from '../_pages/payload'
import { answerReader } from './answerReader'
import { askedBy } from './asked'

/** Answers for readers where Next takes the request: in development, and behind any other server than ours. */
export async function answerHere(request: Request): Promise<Response> {
  return responseOf(await answerReader(payloadHere, askedBy(request)))
}

/** Next drops `Content-Encoding` from what handlers answer: nothing is packed here. */
export function responseOf({ status, headers, body }: Answer): Response {
  return new Response(body && new Uint8Array(body), { status, headers })
}
