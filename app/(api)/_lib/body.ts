import type { Result } from '@/domain/workflow/types'
import { readForm } from './form'
import { storable } from './storable'

/** Two megabytes: a story of 5,000 blocks with room to spare. */
export const largestBody = 2 * 1024 * 1024

const tooLarge = <T>(largest: number): Result<T> => ({
  ok: false,
  refusal: { code: 'request.tooLarge', details: { megabytes: Math.round(largest / 1024 / 1024) } },
})

/** The whole body of a request; null as soon as it is larger than allowed. */
export async function bytesOf(request: Request, largest: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > largest) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
  return Buffer.concat(chunks)
}

/** Reads a JSON body (or a form with a file) of at most `largest` bytes. An empty body is an empty object. */
export async function readBody(request: Request, largest: number): Promise<Result<unknown>> {
  const bytes = await bytesOf(request, largest)
  if (!bytes) return tooLarge(largest)
  const type = request.headers.get('content-type') ?? ''
  if (/^multipart\/form-data/i.test(type)) return readForm(bytes, type)
  const text = new TextDecoder().decode(bytes)
  return text.trim() === '' ? { ok: true, value: {} } : readJson(text)
}

function readJson(text: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(storable(text)) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { ok: false, refusal: { code: 'request.malformed', details: { problem: 'JSON' } } }
  }
}
