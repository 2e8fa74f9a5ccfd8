import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import type { z } from 'zod'
import type { Reader } from '@/app/_shared/refusalText'
import type { Refusal, Result } from '@/domain/workflow/types'
import { isDigits } from '@/locales/digits'
import { type Person, personOf } from '@/newsroom/person'
import { answer, refuse } from './answer'
import { largestBody, readBody } from './body'

type Params = Record<string, string>
type Context = { params: Promise<Params> }
type Handler = (request: Request, context: Context) => Promise<Response>

interface Call<B> {
  person: Person
  /** The document in the path; 0 where the path names none. */
  id: number
  params: Params
  body: B
  request: Request
}

interface Endpoint<B, T> {
  body?: z.ZodType<B>
  verb: (call: Call<B>) => Promise<Result<T>>
  /** The verb's value as an answer; as JSON unless told. */
  answer?: (value: T, reader: Reader) => Response
  /** Largest body in bytes; two megabytes unless told. */
  largest?: number
}

/** In whose language and digits an answer is written. */
export function readerOf(person: Person | null, request: Request): Reader {
  const asked = request.headers.get('accept-language')?.toLowerCase().startsWith('en') ? 'en' : 'ar'
  const { language, digits } = person?.user ?? {}
  return {
    language: language === 'ar' || language === 'en' ? language : asked,
    digits: isDigits(digits) ? digits : 'latn',
  }
}

/** An id of the path; -1, which nothing has, where it is no id. */
export const idIn = (params: Params, name = 'id'): number =>
  /^\d{1,9}$/.test(params[name] ?? '') ? Number(params[name]) : -1

function malformed(error: z.ZodError): Refusal {
  const [issue] = error.issues
  return {
    code: 'request.malformed',
    details: { path: issue?.path.join('.') ?? '', problem: issue?.message ?? '' },
  }
}

async function parsed<B>(
  request: Request,
  { body, largest = largestBody }: Pick<Endpoint<B, unknown>, 'body' | 'largest'>,
): Promise<Result<B>> {
  if (!body) return { ok: true, value: undefined as B }
  const read = await readBody(request, largest)
  if (!read.ok) return read
  const checked = body.safeParse(read.value)
  return checked.success
    ? { ok: true, value: checked.data }
    : { ok: false, refusal: malformed(checked.error) }
}

/** The person behind a request of a script or a browser: by the session's cookie or an API key. */
async function whoAsks(payload: Payload, request: Request): Promise<Person | null> {
  const { user } = await payload.auth({ headers: request.headers })
  return personOf(payload, user?.collection === 'users' ? user : null)
}

/** A Route Handler for people who are signed in: authenticate, parse, call one verb, map its result. */
export function endpoint<T, B = undefined>(definition: Endpoint<B, T>): Handler {
  return async (request, context) => {
    const payload = await getPayload({ config })
    const person = await whoAsks(payload, request)
    const reader = readerOf(person, request)
    if (!person) return refuse({ code: 'session.missing' }, reader)
    // A route without a placeholder gets no params at all.
    const params = (await context.params) ?? {}
    const id = params.id === undefined ? 0 : idIn(params)
    if (id < 0) return refuse({ code: 'document.notFound' }, reader)
    const body = await parsed(request, definition)
    if (!body.ok) return refuse(body.refusal, reader)
    const result = await definition.verb({ person, id, params, body: body.value, request })
    if (!result.ok) return refuse(result.refusal, reader)
    return definition.answer ? definition.answer(result.value, reader) : answer(result.value)
  }
}

interface OpenEndpoint<B, T> {
  body: z.ZodType<B>
  verb: (payload: Payload, body: B) => Promise<Result<T>>
}

/** A Route Handler for people without an account: the first registration, an invitation. Same origin only. */
export function openEndpoint<T, B>(definition: OpenEndpoint<B, T>): Handler {
  return async (request) => {
    const reader = readerOf(null, request)
    const payload = await getPayload({ config })
    const origin = request.headers.get('origin')
    if (!origin || !payload.config.csrf.includes(origin)) return refuse({ code: 'origin.foreign' }, reader)
    const body = await parsed(request, { body: definition.body })
    if (!body.ok) return refuse(body.refusal, reader)
    const result = await definition.verb(payload, body.value)
    return result.ok ? answer(result.value) : refuse(result.refusal, reader)
  }
}
