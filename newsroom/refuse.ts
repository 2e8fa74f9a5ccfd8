import type { Refusal, Result } from '@/domain/workflow/types'

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const refuse = <T>(code: string, more: Omit<Refusal, 'code'> = {}): Result<T> => ({
  ok: false,
  refusal: { code, ...more },
})
/** There is no such document, or the person may not know of it. */
export const notFound = <T>(): Result<T> => refuse('document.notFound')
