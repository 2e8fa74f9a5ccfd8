import type { PayloadRequest, RequestContext } from 'payload'

/**
 * What a verb of `newsroom/` holds while it writes a story. It is a symbol of this process: no request from
 * outside can carry it, so Payload's own write routes on the story collections stay closed for everyone.
 */
const capability = Symbol('newsroom verb')

/** A request context that lets story collections be written. Only `newsroom/transaction.ts` may call this. */
export function verbContext(): RequestContext {
  return { verb: capability }
}

/** Whether a verb of the newsroom is behind this request. */
export function isVerb(req: PayloadRequest): boolean {
  return req.context.verb === capability
}
