import { ingest } from '@/domain/text/ingest'
import type { Refusal } from '@/domain/workflow/types'

/** What may come in from outside. */
export const LIMITS = {
  blocks: 5_000,
  /** Inline nodes in the whole document. */
  nodes: 200_000,
  /** Text in the whole document, in bytes of UTF-8. */
  bytes: 2_000_000,
  urlLength: 4_000,
  attribution: 500,
  imageText: 2_000,
  /** Segments that one target block may render; sources on which one paragraph may stand. */
  references: 200,
}

/** Reads one document: counts what it holds and remembers the first thing that is wrong. */
export interface Reader {
  kind: 'article' | 'translation'
  problem: { path: string; problem: string } | null
  blocks: number
  nodes: number
  bytes: number
}

export function newReader(kind: Reader['kind']): Reader {
  return { kind, problem: null, blocks: 0, nodes: 0, bytes: 0 }
}

/** Notes what is wrong and where; only the first is kept. Returns null, the sign of failure of every parser here. */
export function fail(reader: Reader, path: string, problem: string): null {
  reader.problem ??= { path, problem }
  return null
}

export function refusalOf({ problem }: Reader): Refusal {
  return { code: 'document.invalid', details: { ...problem } }
}

/** Counts one more of something and fails beyond its limit. */
export function count(
  reader: Reader,
  what: 'blocks' | 'nodes' | 'bytes',
  { path, by = 1 }: { path: string; by?: number },
): boolean {
  reader[what] += by
  if (reader[what] <= LIMITS[what]) return true
  fail(reader, path, `too many ${what}`)
  return false
}

export type Entries = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A key's own value; nothing that an object inherits. */
export function at(entries: Entries, key: string): unknown {
  return Object.hasOwn(entries, key) ? entries[key] : undefined
}

/** Parses every item of an array; stops at the first failure. */
export function readEach<T>(
  reader: Reader,
  { value, path }: { value: unknown; path: string },
  parse: (item: unknown, path: string) => T | null,
): T[] {
  const items: T[] = []
  if (!Array.isArray(value)) {
    fail(reader, path, 'not an array')
    return items
  }
  for (let index = 0; index < value.length && !reader.problem; index += 1) {
    const item = parse(value[index], `${path}[${index}]`)
    if (item !== null) items.push(item)
  }
  return items
}

const encoder = new TextEncoder()

/** A text as it is stored (`ingest`), counted; absent means empty. */
export function readText(
  reader: Reader,
  { value, path, max = LIMITS.bytes }: { value: unknown; path: string; max?: number },
): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'string') return fail(reader, path, 'not a text') ?? ''
  if (value.length > max) return fail(reader, path, `longer than ${max} characters`) ?? ''
  if (!count(reader, 'bytes', { path, by: encoder.encode(value).length })) return ''
  return ingest(value)
}

const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/

/** Whether a value may be the id of a block, an image or a cited source. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value)
}

/** One of the known directions; anything absent is null, inherited. */
export function readDirection(reader: Reader, value: unknown, path: string): 'ltr' | 'rtl' | null {
  if (value === undefined || value === null) return null
  return value === 'ltr' || value === 'rtl' ? value : fail(reader, path, 'unknown direction')
}
