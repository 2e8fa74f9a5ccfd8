import type { Suggestion } from '@/domain/text/suggestions'

interface Proposed {
  text: string
  suggestions: Suggestion[]
}

/** A proposal as it is shown: the word before and what becomes of it; of a quotation its first and last words. */
export function excerptOf({ text, suggestions }: Proposed): { before: string; after: string } {
  const [first] = suggestions
  const last = suggestions.at(-1)
  if (!first || !last) return { before: '', after: '' }
  const from = first === last ? wordStart(text, first.from) : first.from
  const to = first === last ? markEnd(text, first.to) : last.to
  const before = shortened(text.slice(from, to))
  const after = shortened(applied(text, suggestions, from, to))
  return { before, after }
}

function wordStart(text: string, from: number): number {
  let start = from
  while (start > 0 && /\s/.test(text.charAt(start - 1))) start -= 1
  while (start > 0 && !/\s/.test(text.charAt(start - 1))) start -= 1
  return Math.max(start, from - 24)
}

/** A gap before a mark says nothing without the mark. */
function markEnd(text: string, to: number): number {
  return /[\p{P}]/u.test(text.charAt(to)) ? to + 1 : to
}

function applied(text: string, suggestions: Suggestion[], from: number, to: number): string {
  let at = from
  let result = ''
  for (const { from: start, to: end, after } of [...suggestions].sort((a, b) => a.from - b.from)) {
    result += text.slice(at, start) + after
    at = end
  }
  return result + text.slice(at, to)
}

const longest = 28

function shortened(text: string): string {
  if (text.length <= longest) return text
  const words = text.split(' ')
  return words.length > 3 ? `${words[0]} … ${words.at(-1)}` : `${text.slice(0, longest)}…`
}
