import type { BlockState } from './document'
import { isBodySegment } from './ids'
import { at, type Entries, fail, isId, isRecord, LIMITS, type Reader, readText } from './reading'

/**
 * What the newsroom keeps on a block: `sources` and `by` in an article, `from` in a translation. The other one's keys
 * are dropped; a missing block id is for `repairBlockIds`.
 */
export function parseState(reader: Reader, value: unknown, path: string): BlockState {
  if (value === undefined || value === null) return {}
  if (!isRecord(value)) return fail(reader, path, 'not node state') ?? {}
  const bid = parseBid(reader, at(value, 'bid'), `${path}.bid`)
  const rest =
    reader.kind === 'article' ? articleState(reader, value, path) : translationState(reader, value, path)
  return { ...(bid && { bid }), ...rest }
}

function parseBid(reader: Reader, value: unknown, path: string): string | null {
  if (value === undefined || value === null || value === '') return null
  return isId(value) && !value.includes(':') ? value : fail(reader, path, 'not a block id')
}

function articleState(reader: Reader, state: Entries, path: string): BlockState {
  const sources = readReferences(reader, {
    value: at(state, 'sources'),
    path: `${path}.sources`,
    isValid: isId,
  })
  const by = readText(reader, { value: at(state, 'by'), path: `${path}.by`, max: LIMITS.attribution }).trim()
  return { ...(sources?.length && { sources }), ...(by !== '' && { by }) }
}

function translationState(reader: Reader, state: Entries, path: string): BlockState {
  const from = readReferences(reader, {
    value: at(state, 'from'),
    path: `${path}.from`,
    isValid: isTextSegment,
  })
  return from ? { from } : {}
}

function isTextSegment(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= 80 &&
    isBodySegment(value) &&
    isId(value.slice('body:'.length))
  )
}

function readReferences(
  reader: Reader,
  { value, path, isValid }: { value: unknown; path: string; isValid: (item: unknown) => item is string },
): string[] | null {
  if (value === undefined || value === null) return null
  if (!Array.isArray(value) || value.length > LIMITS.references)
    return fail(reader, path, 'not a list of references')
  const known = [...new Set(value)]
  return known.every(isValid) ? known : fail(reader, path, 'not a reference')
}
