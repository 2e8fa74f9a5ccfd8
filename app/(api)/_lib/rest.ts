import { refusalText } from '@/app/_shared/refusalText'
import type { Refusal, Result } from '@/domain/workflow/types'
import { bytesOf, largestBody } from './body'
import { readerOf } from './endpoint'
import { formIn } from './form'
import { isDeep } from './isDeep'
import { storable } from './storable'

type RestHandler = (request: Request, args: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

/** A photograph as a camera makes it. */
const largestForm = 24 * 1024 * 1024

/** Questions that Payload takes for no field of ours and breaks on. */
const unknownQuestion = /\[(?:near|within|intersects|all)\]/

const carriesBody = new Set(['POST', 'PATCH', 'PUT'])

const malformed = (path: string, problem: string): Refusal => ({
  code: 'request.malformed',
  details: { path, problem },
})

/** Payload asks who may read a field by which it sorts, but not of another collection: password hashes have an order. */
const isForeignOrder = ([key, value]: [string, string]): boolean => /^sort\b/.test(key) && value.includes('.')

function refusalOfQuestion(request: Request): Refusal | null {
  const asked = [...new URL(request.url).searchParams]
  const [where] = asked.find(([key]) => key === 'where' || unknownQuestion.test(key)) ?? []
  if (where !== undefined) return malformed(where, 'a condition')
  return asked.some(isForeignOrder) ? malformed('sort', 'a field of the documents themselves') : null
}

function jsonOf(bytes: Buffer): Result<string> {
  const text = storable(new TextDecoder().decode(bytes)).trim() || '{}'
  const refused = { ok: false, refusal: malformed('', 'JSON') } as const
  if (isDeep(text)) return refused
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? { ok: true, value: text } : refused
  } catch (error) {
    if (error instanceof SyntaxError) return refused
    throw error
  }
}

/** With a file or a document, and a name for the file that a disk can hold. */
function isGoodForm(form: FormData | null): boolean {
  const file = form?.get('file')
  if (file instanceof File) return !/\p{Cc}/u.test(file.name)
  return form?.has('_payload') === true
}

/** The request with its whole body, in a form that Payload understands. */
async function readable(request: Request): Promise<Result<Request>> {
  const { url, method } = request
  const headers = new Headers(request.headers)
  const type = headers.get('content-type') ?? ''
  const isForm = /^multipart\/form-data/i.test(type)
  const largest = isForm ? largestForm : largestBody
  const bytes = await bytesOf(request, largest)
  if (!bytes) {
    const details = { megabytes: Math.round(largest / 1024 / 1024) }
    return { ok: false, refusal: { code: 'request.tooLarge', details } }
  }
  if (isForm) {
    if (!isGoodForm(await formIn(bytes, type))) return { ok: false, refusal: malformed('file', 'form') }
    return { ok: true, value: new Request(url, { method, headers, body: new Uint8Array(bytes) }) }
  }
  // Another site's page can send texts and forms without being asked, JSON it cannot.
  if (bytes.length > 0 && !/^application\/json\b/i.test(type))
    return { ok: false, refusal: malformed('Content-Type', 'application/json') }
  const json = jsonOf(bytes)
  if (!json.ok) return json
  headers.set('Content-Type', 'application/json')
  headers.delete('Content-Length')
  return { ok: true, value: new Request(url, { method, headers, body: json.value }) }
}

function refused(refusal: Refusal, request: Request): Response {
  const message = refusalText(refusal, readerOf(null, request))
  return Response.json({ errors: [{ message }] }, { status: 400, headers: { 'Cache-Control': 'no-store' } })
}

/**
 * A way of Payload's REST, with what it lacks: a limit on bodies, and an answer to questions and bodies that it would
 * stumble over. A body is whole before Payload sees it, so that one which comes slowly, or never, holds no connection
 * of the database and nobody's place at the door.
 */
export const guarded =
  (handler: RestHandler): RestHandler =>
  async (request, args) => {
    const odd = refusalOfQuestion(request)
    if (odd) return refused(odd, request)
    if (!carriesBody.has(request.method)) return handler(request, args)
    const read = await readable(request)
    return read.ok ? handler(read.value, args) : refused(read.refusal, request)
  }
