/** A text in two: before and behind the caret, or what is selected. */
export interface Around {
  before: string
  after: string
}

const beginsSentence = /(?:^|[.!?…]["”’)\]]*\s+|\n\s*)["“‘([]*$/u

/** English as it fits between two stretches of text: a capital where a sentence begins, spaces where words would meet. */
export function fitted(english: string, { before, after }: Around): string {
  const words = beginsSentence.test(before) ? english.charAt(0).toUpperCase() + english.slice(1) : english
  const isOpen = before === '' || /[\s(["“‘/-]$/u.test(before)
  return `${isOpen ? '' : ' '}${words}${/^[\p{L}\p{N}]/u.test(after) ? ' ' : ''}`
}
