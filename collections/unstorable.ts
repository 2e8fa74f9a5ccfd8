import { type AfterErrorHook, APIError } from 'payload'
import { label } from './fields'

/** PostgreSQL's errors that the values of a request are to blame for: data, integrity, an operator for another type. */
const isOfValues = (code: string): boolean => /^2[23][0-9A-Z]{3}$|^42883$/.test(code)

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  if ('code' in error && typeof error.code === 'string') return error.code
  return 'cause' in error ? codeOf(error.cause) : null
}

const told = label(
  'في الطلب قيمة لا تُقبل هنا. لم يُحفظ شيء.',
  'The request holds a value that does not fit here. Nothing was saved.',
)

/** What Payload throws of a form that breaks off or has no parts. */
const isBrokenForm = (error: unknown, type: string | null): boolean =>
  error instanceof APIError && error.status === 500 && /^multipart\//i.test(type ?? '')

/**
 * Payload answers 500 to what its fields let through and PostgreSQL does not: NUL in a text, a word for a number or a
 * checkbox, an id that is too large; and to a form that is none, or whose `_payload` is no JSON. It is the request
 * that is wrong.
 */
export const refuseUnstorable: AfterErrorHook = ({ error, req }) => {
  const isTheirs =
    error instanceof SyntaxError ||
    isOfValues(codeOf(error) ?? '') ||
    isBrokenForm(error, req.headers?.get('content-type') ?? null)
  if (!isTheirs) return
  const message = req.i18n?.language === 'ar' ? told.ar : told.en
  return { status: 400, response: { errors: [{ message }] } }
}
