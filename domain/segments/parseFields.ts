import type { Result } from '@/domain/workflow/types'
import { at, type Entries, fail, isRecord, newReader, type Reader, readText, refusalOf } from './reading'

/** Plain strings from outside in their stored form: ingested, trimmed, no longer than their limit (characters). */
export function parseFields<N extends string>(
  input: unknown,
  limits: Readonly<Record<N, number>>,
): Result<Record<N, string>> {
  const reader = newReader('article')
  const fields = isRecord(input) ? readFields(reader, input, limits) : fail(reader, '', 'not an object')
  return fields && !reader.problem ? { ok: true, value: fields } : { ok: false, refusal: refusalOf(reader) }
}

/** The same within a larger document that is being read. Only the names in `limits` are read; absent means empty. */
export function readFields<N extends string>(
  reader: Reader,
  input: Entries,
  limits: Readonly<Record<N, number>>,
): Record<N, string> {
  return mapValues(limits, (max, name) =>
    readText(reader, { value: at(input, name), path: name, max }).trim(),
  )
}

function mapValues<N extends string>(
  record: Readonly<Record<N, number>>,
  change: (value: number, key: N) => string,
): Record<N, string> {
  const changed: Partial<Record<N, string>> = {}
  for (const key in record) changed[key] = change(record[key], key)
  return changed as Record<N, string>
}
