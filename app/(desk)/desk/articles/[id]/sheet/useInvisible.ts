'use client'

import { useEffect } from 'react'
import { rangeOf } from '@/app/(desk)/_editor/rangeOf'
import { useStore } from '@/app/(desk)/_editor/store'
import { visiblePlaces } from '@/domain/text/visible'
import { useSession } from '../session/context'

const name = 'tarjuman-invisible'

/** Paints the places of characters that cannot be seen; single spaces, which every text is full of, are left out. */
export function useInvisible(isOn: boolean): void {
  const session = useSession()
  const editor = useStore(session.editor)
  // Renewed whenever the text was read again.
  const analysis = useStore(session.analysis)
  useEffect(() => {
    const root = editor?.getRootElement()
    if (!isOn || !root || !analysis || !('highlights' in CSS)) return
    const found = new Highlight()
    for (const block of root.querySelectorAll('[data-bid]')) {
      for (const at of placesIn(block.textContent ?? '')) {
        const range = rangeOf(block, { from: at, to: at + 1 })
        if (range) found.add(range)
      }
    }
    CSS.highlights.set(name, found)
    return () => {
      CSS.highlights.delete(name)
    }
  }, [isOn, editor, analysis])
}

function placesIn(text: string): number[] {
  const isLone = (at: number) => text.charAt(at - 1) !== ' ' && text.charAt(at + 1) !== ' '
  return visiblePlaces(text)
    .filter((place) => place.name !== 'space' || !isLone(place.at))
    .map(({ at }) => at)
}
