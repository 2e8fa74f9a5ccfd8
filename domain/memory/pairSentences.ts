import type { Span } from '../quality/types'
import { sentencesOf } from '../text/sentences'

export interface SentencePair {
  source: Span
  target: Span
}

/** The sentences of each line of a text as stretches of the whole text, without the spaces around them. */
function spansByLine(text: string): Span[][] {
  let at = 0
  const lines: Span[][] = []
  for (const line of text.split('\n')) {
    const spans: Span[] = []
    let start = at
    for (const sentence of sentencesOf(line)) {
      const begin = start + (sentence.length - sentence.trimStart().length)
      const end = start + sentence.trimEnd().length
      if (end > begin) spans.push({ start: begin, end })
      start += sentence.length
    }
    if (spans.length > 0) lines.push(spans)
    at += line.length + 1
  }
  return lines
}

/** The sentences of a text, lines apart, as stretches of it without the spaces around them. */
export const sentenceSpans = (text: string): Span[] => spansByLine(text).flat()

/**
 * The sentences of a row's Arabic with those of its English, in order: stretches of the two texts. Null where their
 * counts differ, in any line where both have as many lines: sentences are never forced upon each other.
 */
export function pairSentences(source: string, target: string): SentencePair[] | null {
  const [arabic, english] = [spansByLine(source), spansByLine(target)]
  const isByLine = arabic.length === english.length
  if (isByLine && arabic.some((line, index) => line.length !== english[index]?.length)) return null
  const [from, to] = [arabic.flat(), english.flat()]
  if (from.length === 0 || from.length !== to.length) return null
  return from.flatMap((span, index) => {
    const other = to[index]
    return other ? [{ source: span, target: other }] : []
  })
}
