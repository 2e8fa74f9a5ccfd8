import { useCallback, useEffect, useRef, useState } from 'react'
import type { Concordance } from '@/newsroom/memory/concordance'
import { useWorkspace } from '../../session/context'

/** The hand rests so long before the memory is asked. */
const rest = 250

interface Asked {
  /** What was found of the words; of the words before while these are looked for. Null at first. */
  found: Concordance | null
  isFailed: boolean
  again: () => void
  more: () => void
}

/** Looks words up in the memory while they are typed. */
export function useConcordance(words: string): Asked {
  const { api } = useWorkspace()
  const [found, setFound] = useState<Concordance | null>(null)
  const [isFailed, setFailed] = useState(false)
  const [times, setTimes] = useState(0)
  const wanted = useRef(words)
  wanted.current = words

  const ask = useCallback(
    async (before: Concordance | null) => {
      const from = before?.next ? `&before=${before.next}` : ''
      const answer = await api<Concordance>('GET', `/api/memory?q=${encodeURIComponent(words)}${from}`)
      if (wanted.current !== words) return
      setFailed(!answer.ok)
      if (!answer.ok) return
      const { hits, next } = answer.value
      setFound({ hits: [...(before?.hits ?? []), ...hits], next })
    },
    [api, words],
  )
  useEffect(() => {
    if (words === '') {
      setFound(null)
      return
    }
    const timer = setTimeout(() => void ask(null), times === 0 ? rest : 0)
    return () => clearTimeout(timer)
  }, [ask, words, times])
  return { found, isFailed, again: () => setTimes(times + 1), more: () => void ask(found) }
}
