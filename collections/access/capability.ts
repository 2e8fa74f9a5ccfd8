import type { PayloadRequest, RequestContext } from 'payload'

/**
 * What a verb of `newsroom/` holds while it writes a story. No request from outside can carry a symbol, so Payload's
 * own write routes on the story collections stay closed for everyone. It is registered because Next loads this module
 * once per bundle while all bundles share one Payload.
 */
const capability = Symbol.for('tarjuman.newsroom.verb')

/** A request context that lets story collections be written. Only `newsroom/transaction.ts` may call this. */
export function verbContext(): RequestContext {
  return { verb: capability }
}

/** Whether a verb of the newsroom is behind this request. */
export function isVerb(req: PayloadRequest): boolean {
  return req.context.verb === capability
}
