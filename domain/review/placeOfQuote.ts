/** Words as somebody quoted them, and where they began in the text of that time, in UTF-16 units. */
export interface Quoted {
  quote: string
  offset: number
}

export interface Stretch {
  start: number
  end: number
}

/**
 * Where quoted words stand in a text now: at their old place, or at the nearest one when the text around them moved.
 * Null when the words are no longer there.
 *
 * @example placeOfQuote('The 214 passengers', { quote: '214', offset: 0 }) // { start: 4, end: 7 }
 */
export function placeOfQuote(text: string, { quote, offset }: Quoted): Stretch | null {
  if (quote === '') return null
  const starts = startsOf(text, quote)
  const [first] = starts
  if (first === undefined) return null
  const start = starts.reduce(
    (best, one) => (Math.abs(one - offset) < Math.abs(best - offset) ? one : best),
    first,
  )
  return { start, end: start + quote.length }
}

function startsOf(text: string, quote: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at)
  return starts
}
