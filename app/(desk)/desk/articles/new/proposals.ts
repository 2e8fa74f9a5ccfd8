import type { ImportReading } from '@/domain/importing/types'
import type { Suggestion } from '@/domain/text/suggestions'

/** A proposed edit as the panel lists it: the two marks of a quotation are one. */
export interface Proposal {
  block: number
  /** The place of the first of them in the block's list, for the change that accepts it. */
  suggestion: number
  suggestions: Suggestion[]
  /** The raw line in which the block begins. */
  line: number
}

export function proposalsOf({ blocks }: Pick<ImportReading, 'blocks'>): Proposal[] {
  return blocks.flatMap(({ suggestions, lines: [line] }, block) =>
    suggestions.flatMap((one, suggestion): Proposal[] => {
      if (one.pair === undefined) return [{ block, suggestion, suggestions: [one], line }]
      const both = suggestions.filter(({ pair }) => pair === one.pair)
      return both[0] === one ? [{ block, suggestion, suggestions: both, line }] : []
    }),
  )
}
