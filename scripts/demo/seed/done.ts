import type { Result } from '@/domain/workflow/types'

/** The value of a verb that the demo expects to succeed. */
export function done<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`the demo was refused: ${JSON.stringify(result.refusal)}`)
}
