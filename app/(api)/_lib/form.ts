import type { Result } from '@/domain/workflow/types'

const malformed = (path: string): Result<unknown> => ({
  ok: false,
  refusal: { code: 'request.malformed', details: { path, problem: 'form' } },
})

/** A form as it was sent; null when it is none. */
export async function formIn(bytes: Buffer, type: string): Promise<FormData | null> {
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } }).formData()
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function changesIn(form: FormData): unknown {
  const changes = form.get('changes')
  try {
    return typeof changes === 'string' ? JSON.parse(changes) : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return changes
    throw error
  }
}

/** A form with a `file` in the shape of the JSON body: its bytes in base64, its name, `source`, `topics` and `changes`. */
export async function readForm(bytes: Buffer, type: string): Promise<Result<unknown>> {
  const form = await formIn(bytes, type)
  const file = form?.get('file')
  if (!form || !(file instanceof File)) return malformed('file')
  const source = form.get('source')
  const value = {
    base64: Buffer.from(await file.arrayBuffer()).toString('base64'),
    filename: file.name || undefined,
    source: typeof source === 'string' && source !== '' ? Number(source) : undefined,
    topics: form.has('topics') ? form.getAll('topics').map(Number) : undefined,
    changes: changesIn(form),
  }
  return { ok: true, value }
}
