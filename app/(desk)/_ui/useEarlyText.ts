import { type RefObject, useLayoutEffect, useRef } from 'react'

interface EarlyText {
  value?: string
  onChange?: (value: string) => void
}

/**
 * Takes up what a quick hand, or the browser's memory of passwords, wrote into a field before the page came alive:
 * React leaves it on the screen, knows nothing of it, and empties the field at the next change of anything.
 */
export function useEarlyText<Field extends HTMLInputElement | HTMLTextAreaElement>({
  value = '',
  onChange,
}: EarlyText): RefObject<Field | null> {
  const field = useRef<Field>(null)
  const take = useRef((text: string) => {
    if (text !== value) onChange?.(text)
  })
  // Before anything renders anew.
  useLayoutEffect(() => {
    if (field.current) take.current(field.current.value)
  }, [])
  return field
}
