'use client'

import { useEffect, useState } from 'react'
import type { SearchHits } from '@/newsroom/queries/search'
import { callApi } from '../_lib/api'

/** A short rest between keys: one question per word typed, not per letter. */
const rest = 120

/** What the server finds for a query; the answer to an older query never replaces a newer one. */
export function useSearchHits(query: string): { hits: SearchHits | null; isSearching: boolean } {
  const [answer, setAnswer] = useState<{ query: string; hits: SearchHits } | null>(null)
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(
      async () => {
        const result = await callApi<SearchHits>('GET', `/desk/search?q=${encodeURIComponent(query)}`)
        const hits = result.ok ? result.value : { articles: [], translations: [], sources: [], terms: [] }
        if (isCurrent) setAnswer({ query, hits })
      },
      query === '' ? 0 : rest,
    )
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [query])
  return { hits: answer?.hits ?? null, isSearching: answer?.query !== query }
}
