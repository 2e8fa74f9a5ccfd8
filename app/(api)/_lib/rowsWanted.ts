import type { RowsWanted } from '@/newsroom/translations/store'

/** `?rows=changed`: only the rows that a write changed, for a screen that has the others. */
export function rowsWanted(request: Request): RowsWanted {
  return new URL(request.url).searchParams.get('rows') === 'changed' ? 'changed' : 'all'
}
