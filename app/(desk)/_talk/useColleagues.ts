'use client'

import { useCallback, useRef, useState } from 'react'
import type { StoryColleague } from '@/newsroom/queries/colleaguesOfStory'
import { callApi } from '../_lib/api'

/** The people who may see a story; asked for once, when the first of them is wanted. */
export function useColleagues(article: number): { people: StoryColleague[]; load: () => void } {
  const [people, setPeople] = useState<StoryColleague[]>([])
  const isAsked = useRef(false)
  const load = useCallback(() => {
    if (isAsked.current) return
    isAsked.current = true
    const ask = async () => {
      const answer = await callApi<{ people: StoryColleague[] }>('GET', `/api/articles/${article}/colleagues`)
      if (answer.ok) setPeople(answer.value.people)
      else isAsked.current = false
    }
    void ask()
  }, [article])
  return { people, load }
}
