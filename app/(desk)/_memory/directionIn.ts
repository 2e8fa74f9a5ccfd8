import { directionOf } from '@/domain/text/direction'

/** The direction of a field by what stands in it; by the interface where that says nothing. */
export function directionIn(words: string, otherwise: 'rtl' | 'ltr'): 'rtl' | 'ltr' {
  const direction = directionOf(words)
  return direction === 'neutral' ? otherwise : direction
}
