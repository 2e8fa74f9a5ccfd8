/** Why the newsroom said no: `message` is a sentence in the person's language; `code` is `network` when nobody answered. */
export interface ApiRefusal {
  code: string
  message: string
  details: Record<string, unknown>
}

export type ApiResult<T> = { ok: true; value: T } | { ok: false; status: number; refusal: ApiRefusal }

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * The one way in which the desk's screens talk to the newsroom: our endpoints and Payload's REST, with the cookie of
 * the session. `body` goes as JSON, or as it is when it is FormData. Never throws; an answer that is no JSON is a
 * refusal with the code `unexpected`.
 */
export async function callApi<T>(method: Method, path: string, body?: unknown): Promise<ApiResult<T>> {
  const sent = await send(method, path, body)
  if (!sent) return refused(0, { code: 'network' })
  const answer = await readJson(sent)
  if (sent.ok && answer !== undefined) return { ok: true, value: answer as T }
  return refused(sent.status, refusalIn(answer))
}

/**
 * The same for an endpoint that answers with a stream: the response, or the refusal. Throws the signal's reason when it is
 * aborted.
 */
export async function callStream(
  path: string,
  body: unknown,
  signal: AbortSignal,
): Promise<ApiResult<Response>> {
  const sent = await send('POST', path, body, signal)
  if (!sent) return refused(0, { code: 'network' })
  return sent.ok ? { ok: true, value: sent } : refused(sent.status, refusalIn(await readJson(sent)))
}

async function send(
  method: Method,
  path: string,
  body: unknown,
  signal?: AbortSignal,
): Promise<Response | null> {
  const isForm = body instanceof FormData
  try {
    return await fetch(path, {
      method,
      signal,
      credentials: 'same-origin',
      headers: isForm || body === undefined ? {} : { 'Content-Type': 'application/json' },
      body: isForm ? body : body === undefined ? undefined : JSON.stringify(body),
    })
  } catch (error) {
    // `fetch` rejects with a TypeError when nobody answers; anything else is a bug of ours.
    if (error instanceof TypeError) return null
    throw error
  }
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text === '') return {}
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

interface OurAnswer {
  error: { code: string; message?: string; details?: Record<string, unknown> }
}

interface PayloadAnswer {
  errors: { name?: string; message: string; data?: Record<string, unknown> }[]
}

/** Ours as `{ error }`, Payload's as `{ errors: [] }`. */
function refusalIn(answer: unknown): Partial<ApiRefusal> {
  if (has<OurAnswer>(answer, 'error')) return answer.error
  const first = has<PayloadAnswer>(answer, 'errors') ? answer.errors[0] : undefined
  return first ? { code: first.name ?? 'payload', message: first.message, details: first.data } : {}
}

function has<T extends object>(value: unknown, key: keyof T): value is T {
  return typeof value === 'object' && value !== null && key in value
}

function refused<T>(status: number, refusal: Partial<ApiRefusal>): ApiResult<T> {
  const { code = 'unexpected', message = '', details = {} } = refusal
  return { ok: false, status, refusal: { code, message, details } }
}
