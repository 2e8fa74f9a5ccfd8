import type { Suggestion } from './suggestions'

/** The text with one suggestion accepted. Throws RangeError when the suggestion was made for another text. */
export function applySuggestion(text: string, { from, to, before, after }: Suggestion): string {
  if (text.slice(from, to) !== before) throw new RangeError('The suggestion does not fit this text')
  return text.slice(0, from) + after + text.slice(to)
}

/** The text with all given suggestions, of one `suggestEdits` call, accepted. */
export function applySuggestions(text: string, suggestions: readonly Suggestion[]): string {
  const ordered = [...suggestions].sort((a, b) => a.from - b.from || a.to - b.to)
  let at = 0
  const parts = ordered.map(({ from, to, after }) => {
    const part = text.slice(at, from) + after
    at = to
    return part
  })
  return parts.join('') + text.slice(at)
}
