import { chunksOf } from './chunksOf'
import { cutOff, failed, MachineFailure, tooLong } from './failure'
import { machineLimits } from './limits'

interface Question {
  url: string
  headers: Record<string, string>
  body: object
  /** The only content type that is an answer. */
  accepts: string
  signal: AbortSignal
}

/**
 * Asks a service and answers the bytes of its answer as they come, at most `machineLimits.bytes`. Follows no redirect: a
 * text goes to the address that the newsroom was told, and nowhere else. Throws `MachineFailure`, or the signal's reason.
 */
export async function ask({
  url,
  headers,
  body,
  accepts,
  signal,
}: Question): Promise<AsyncIterable<Uint8Array>> {
  const answer = await sent(url, {
    method: 'POST',
    redirect: 'manual',
    cache: 'no-store',
    headers: { ...headers, 'Content-Type': 'application/json', Accept: accepts },
    body: JSON.stringify(body),
    signal,
  })
  const failure = failureOf(answer, accepts)
  if (!failure) return bytesOf(answer, signal)
  await answer.body?.cancel()
  throw failure
}

async function sent(url: string, init: RequestInit & { signal: AbortSignal }): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    init.signal.throwIfAborted()
    if (error instanceof TypeError) throw new MachineFailure({ code: 'machine.unreachable' }, causeOf(error))
    throw error
  }
}

/** What the system calls it: `ECONNREFUSED`, `ENOTFOUND`, `CERT_HAS_EXPIRED`… */
function causeOf({ cause }: Error): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
}

function failureOf({ status, headers }: Response, accepts: string): MachineFailure | null {
  const told = `status ${status}`
  if (status === 401 || status === 403) return new MachineFailure({ code: 'machine.denied' }, told)
  if (status === 429) {
    const details = { seconds: secondsIn(headers.get('retry-after')) }
    return new MachineFailure({ code: 'machine.busy', details }, told)
  }
  if (status !== 200) return failed(told)
  const type = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return type === accepts ? null : failed(`content type ${type || 'missing'}`)
}

/** `Retry-After` in seconds, a minute where it says nothing or a date; an hour at most. */
function secondsIn(retryAfter: string | null): number {
  const seconds = /^\d{1,6}$/.test(retryAfter ?? '') ? Number(retryAfter) : 60
  return Math.min(Math.max(seconds, 1), 3600)
}

async function* bytesOf({ body }: Response, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  let size = 0
  try {
    for await (const chunk of chunksOf(body)) {
      size += chunk.byteLength
      if (size > machineLimits.bytes) throw tooLong(`more than ${machineLimits.bytes} bytes`)
      yield chunk
    }
  } catch (error) {
    signal.throwIfAborted()
    // What `fetch` says of a connection that ended in the middle of an answer.
    if (error instanceof TypeError) throw cutOff(causeOf(error))
    throw error
  }
}
