import { placeOfQuote, type Stretch } from '@/domain/review/placeOfQuote'
import type { ThreadView } from '@/newsroom/queries/threads'
import { arabicText } from '../marks/useRowMarks'
import type { ShownRow } from '../model/shownRow'

export interface QuotedPlace extends Stretch {
  side: 'source' | 'target'
}

type Quoting = Pick<ThreadView, 'quote' | 'side' | 'offset'>

/** Where the quoted words of a discussion stand in their row now; null where they are not there, or none are quoted. */
export function quotedPlace(
  { quote, side, offset }: Quoting,
  row: ShownRow,
  english: string,
): QuotedPlace | null {
  if (quote === null || side === null || offset === null) return null
  const text = side === 'source' ? arabicText(row.sources) : english
  const found = placeOfQuote(text, { quote, offset })
  return found && { side, ...found }
}
