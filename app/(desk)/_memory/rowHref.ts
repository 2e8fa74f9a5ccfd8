import type { ConcordanceHit } from '@/newsroom/memory/types'

/** Where a hit's row stands in the workspace; null for a hit that came from no story. */
export function rowHref({ translation, row }: Pick<ConcordanceHit, 'translation' | 'row'>): string | null {
  if (translation === null || row === '') return null
  return `/desk/translations/${translation}?row=${encodeURIComponent(row)}`
}
