import type { FlatBlock } from './blocks'
import type { Hash } from './document'
import { hashOf } from './hashRuns'

/** The editor's bookkeeping, which no person writes: numbering, and the format of the next letter typed. */
const BOOKKEEPING = new Set(['value', 'version', 'textFormat', 'textStyle'])

/**
 * The hash of a whole block for saving: type, direction, state, children, and of a list item its list's kind. The order
 * of keys does not count (jsonb reorders them), nor do empty state and the editor's bookkeeping.
 */
export function nodeHash({ node, list }: FlatBlock): Hash {
  return valueHash({ node, list })
}

/** The hash of any plain value, whatever the order of its keys. */
export function valueHash(value: unknown): Hash {
  return hashOf(canonicalJson(value))
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([key, item]) => !BOOKKEEPING.has(key) && item !== undefined && !isEmptyState(key, item))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
}

function isEmptyState(key: string, item: unknown): boolean {
  return key === '$' && typeof item === 'object' && item !== null && Object.keys(item).length === 0
}
