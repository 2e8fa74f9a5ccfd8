import type { Result } from '@/domain/workflow/types'
import type { Body } from './document'
import { bodyWith } from './nodes'
import { parseBlock } from './parseBlock'
import { at, fail, isRecord, newReader, type Reader, readDirection, readEach, refusalOf } from './reading'

/**
 * Checks a tree that came from outside and builds it anew out of what is known: node types where they may stand, known
 * keys, ingested texts, safe links. Never follows a tree deeper than a story's is, so a hostile one is refused at once.
 * Refused as `document.invalid` with `path` and `problem`. Block ids may be missing or double: `repairBlockIds` next.
 * Reading what was read gives the same.
 */
export function parseBody(input: unknown, { kind }: { kind: 'article' | 'translation' }): Result<Body> {
  const reader = newReader(kind)
  const body = readBody(reader, input, 'body')
  return body && !reader.problem ? { ok: true, value: body } : { ok: false, refusal: refusalOf(reader) }
}

/** The body within a larger document that is being read. */
export function readBody(reader: Reader, input: unknown, path: string): Body | null {
  const root = isRecord(input) ? at(input, 'root') : undefined
  if (!isRecord(root) || at(root, 'type') !== 'root') return fail(reader, `${path}.root`, 'missing')
  const direction = readDirection(reader, at(root, 'direction'), `${path}.root.direction`)
  const value = at(root, 'children')
  const children = readEach(reader, { value, path: `${path}.root.children` }, (item, itemPath) =>
    parseBlock(reader, item, itemPath),
  )
  return bodyWith(children, direction)
}
