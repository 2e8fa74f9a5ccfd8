import {
  AuthenticationError,
  type Endpoint,
  Forbidden,
  LockedAuth,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { inLentTransaction } from '../../transaction'
import { gateFor } from './gate'
import { lockAccounts } from './lock'

type Way = Pick<Endpoint, 'method' | 'path'>

/**
 * Each holds a connection of the pool, and a wrong password needs a second one. Checking a password takes long: whoever
 * is inside already does not wait for those at the door.
 */
const gates = { door: gateFor(3), inside: gateFor(3) }

/** Payload's own handler of a way: its endpoints stand behind those of the collection. */
function ownHandler({ payload }: PayloadRequest, { method, path }: Way): PayloadHandler {
  const endpoints = payload.collections.users.config.endpoints || []
  const own = endpoints.findLast((endpoint) => endpoint.method === method && endpoint.path === path)
  if (!own) throw new Error(`Payload has no ${method} ${path} for users`)
  return own.handler
}

/** Nobody is signed in by another site's page, into an account of its choice. */
function refuseForeign({ headers, payload, t }: PayloadRequest): void {
  const origin = headers.get('origin')
  if (origin && !payload.config.csrf.includes(origin)) throw new Forbidden(t)
}

async function answered(req: PayloadRequest, way: Way): Promise<Response> {
  if (way.path === '/login') refuseForeign(req)
  try {
    if (way.path === '/logout' && req.user) await lockAccounts(req, req.user.id)
    return await ownHandler(req, way)(req)
  } catch (error) {
    if (error instanceof LockedAuth) throw new AuthenticationError(req.t)
    throw error
  }
}

/** Payload's own endpoint in one transaction, in which the hooks can lock the account. */
const oneAtATime = (way: Way, gate = gates.inside): Endpoint => ({
  ...way,
  handler: (req) =>
    gate(() =>
      inLentTransaction(
        req,
        () => answered(req, way),
        ({ ok }) => ok,
      ),
    ),
})

/** Nothing is there: an account's own token is its invitation, which only `newsroom/people` gives and takes. */
const closed = (path: string): Endpoint => ({
  method: 'post',
  path,
  handler: () => Response.json({ errors: [{ message: 'There is nothing here.' }] }, { status: 404 }),
})

export const accountEndpoints: Endpoint[] = [
  oneAtATime({ method: 'post', path: '/login' }, gates.door),
  oneAtATime({ method: 'post', path: '/logout' }),
  oneAtATime({ method: 'post', path: '/refresh-token' }),
  oneAtATime({ method: 'patch', path: '/:id' }),
  closed('/forgot-password'),
  closed('/reset-password'),
  closed('/verify/:id'),
]
