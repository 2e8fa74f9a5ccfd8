import { type Reader, refusalText } from '@/app/_shared/refusalText'
import type { Refusal } from '@/domain/workflow/types'

const statusByCode: Record<string, number> = {
  'request.malformed': 400,
  'request.tooLarge': 400,
  'document.invalid': 400,
  'session.missing': 401,
  'origin.foreign': 403,
  'role.missing': 403,
  'document.notFound': 404,
  'row.missing': 404,
  'translation.rowMissing': 404,
  'revision.stale': 409,
  'save.conflict': 409,
  'save.late': 409,
  'row.conflict': 409,
  'queue.left': 409,
  'queue.changed': 409,
  'home.changed': 409,
  'people.registrationClosed': 403,
  'machine.underway': 409,
  'machine.rowChanged': 409,
  'machine.tooMany': 429,
}

const headers = { 'Cache-Control': 'no-store' }

/** A verb's value as the answer's body. */
export function answer(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers })
}

/** An answer whose body is JSON already. */
export function json(text: string): Response {
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json' } })
}

/** A refusal as `{ error: { code, message, details } }`. */
export function errorOf(refusal: Refusal, reader: Reader) {
  const { code, missing, rows, details } = refusal
  return { error: { code, message: refusalText(refusal, reader), details: { ...details, missing, rows } } }
}

/**
 * A refusal as an answer with its HTTP status; gates are 422. What is hidden from somebody is told like what is not there.
 */
export function refuse(told: Refusal, reader: Reader): Response {
  const refusal = told.code === 'document.hidden' ? { code: 'document.notFound' } : told
  return Response.json(errorOf(refusal, reader), { status: statusByCode[refusal.code] ?? 422, headers })
}
