import { pagePath } from '@/newsroom/editions/paths'

/** One page of a list, asked for by `?page=N`. */
export interface Paged {
  /** From 1 on. */
  page: number
  offset: number
  /** How many to read: one more than is shown, if there is one. */
  limit: number
}

/** Which page of a list is asked for; null for what is no page (the first has no number). */
export function pagedBy(query: URLSearchParams, perPage: number): Paged | null {
  const asked = query.get('page')
  if (asked !== null && !/^(?:[2-9]|[1-9]\d{1,4})$/.test(asked)) return null
  const page = Number(asked ?? 1)
  return { page, offset: (page - 1) * perPage, limit: perPage + 1 }
}

/** The way to the pages before and after; null where there is none. */
export interface Neighbours {
  page: number
  newer: string | null
  older: string | null
}

export function neighboursOf({
  path,
  paged,
  found,
}: {
  path: string
  paged: Paged
  found: number
}): Neighbours {
  const { page, limit } = paged
  return {
    page,
    newer: page > 1 ? pagePath(path, page - 1) : null,
    older: found === limit ? pagePath(path, page + 1) : null,
  }
}
