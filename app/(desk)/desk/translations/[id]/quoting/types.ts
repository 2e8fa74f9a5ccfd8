/** Words of a row that somebody points at: on which side, and where they begin in its text, in UTF-16 units. */
export interface Quotation {
  quote: string
  side: 'source' | 'target'
  offset: number
}
