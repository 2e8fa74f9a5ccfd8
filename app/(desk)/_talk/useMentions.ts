'use client'

import { useCallback, useState } from 'react'
import { type Chosen, mentionsIn } from './names'

export interface Draft {
  text: string
  setText: (text: string) => void
  /** Somebody was chosen from the list of names. */
  choose: (chosen: Chosen) => void
  /** Who is mentioned in the text as it stands. */
  mentions: () => Chosen[]
  clear: () => void
}

/** A message while it is written, with those whom it calls by name. */
export function useMentions(): Draft {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<Chosen[]>([])
  const choose = useCallback((one: Chosen) => setChosen((before) => [...before, one]), [])
  const clear = useCallback(() => {
    setText('')
    setChosen([])
  }, [])
  return { text, setText, choose, mentions: () => mentionsIn(text, chosen), clear }
}
