'use client'

import { type RefObject, useEffect } from 'react'

/**
 * Takes image files that are dropped on an element. The listener stands on the element itself, before the text around
 * it hears of the drop and makes a second image of it.
 */
export function useFileDrop(
  element: RefObject<HTMLElement | null>,
  onFile: ((file: File) => void) | null,
): void {
  useEffect(() => {
    const place = element.current
    if (!place || !onFile) return
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      const [file] = Array.from(event.dataTransfer?.files ?? []).filter(({ type }) =>
        type.startsWith('image/'),
      )
      if (!file) return
      event.preventDefault()
      event.stopPropagation()
      onFile(file)
    }
    place.addEventListener('dragover', over)
    place.addEventListener('drop', drop)
    return () => {
      place.removeEventListener('dragover', over)
      place.removeEventListener('drop', drop)
    }
  }, [element, onFile])
}
