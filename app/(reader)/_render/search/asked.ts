import type { SearchQuery } from '@/domain/search/readQuery'
import type { Language } from '@/domain/workflow/languages'
import { searchPath } from '@/newsroom/editions/paths'

/** What somebody asks of the archive, as the form shows it again. */
export interface Asked {
  query: SearchQuery
  /** Slug of a topic; null for all. */
  topic: string | null
  from: string | null
  to: string | null
  /** Which of the two dates was none, and is not read. */
  malformed: { from: boolean; to: boolean }
  /** From 1 on. */
  page: number
}

type Address = Partial<Pick<Asked, 'topic' | 'from' | 'to' | 'page'>> & { q: string }

/** The address of a search; what is not given is not in it. */
export function searchHref(language: Language, { q, topic, from, to, page = 1 }: Address): string {
  const parameters = new URLSearchParams()
  const given = { q, topic, from, to, page: page > 1 ? String(page) : null }
  for (const [name, value] of Object.entries(given)) if (value) parameters.set(name, value)
  return parameters.size > 0 ? `${searchPath(language)}?${parameters}` : searchPath(language)
}

/** The address of another page of the same search. */
export const hrefOfPage = (language: Language, { query, topic, from, to }: Asked, page: number): string =>
  searchHref(language, { q: query.text, topic, from, to, page })

export const isFiltered = ({ topic, from, to }: Asked): boolean =>
  topic !== null || from !== null || to !== null
