import { closers, isSpace } from '@/domain/text/characters'
import { countWords } from '@/domain/text/words'

const maxSubheadWords = 12
const maxSubheadLength = 90
const maxHeadlineWords = 25
const maxHeadlineLength = 180
/** Lines longer than this were not wrapped by a machine. */
const maxWrapColumn = 100

const finalMarks = '.!?؟۔…:،؛,;'
/** Words that no headline ends in: the line goes on. */
const dangling =
  /(?:^|\s)(?:في|من|إلى|الى|على|عن|مع|أن|ان|إن|بين|بعد|قبل|حتى|أو|او|ثم|التي|الذي|the|a|an|of|in|to|and|for|on|at|with|by)$/i

function endsInMark(text: string): boolean {
  let end = text.length
  while (end > 0 && (closers.includes(text.charAt(end - 1)) || isSpace(text.charAt(end - 1)))) end -= 1
  return end > 0 && finalMarks.includes(text.charAt(end - 1))
}

/** At most 12 words and 90 characters, no final punctuation. */
export const hasSubheadShape = (text: string): boolean =>
  text.length <= maxSubheadLength &&
  /\p{L}/u.test(text) &&
  !endsInMark(text) &&
  countWords(text) <= maxSubheadWords

/** A first line that may be a headline when a dateline or a longer line follows. */
export const mayBeHeadline = (text: string): boolean =>
  text.length <= maxHeadlineLength &&
  /\p{L}/u.test(text) &&
  !endsInMark(text) &&
  !dangling.test(text) &&
  countWords(text) <= maxHeadlineWords

/** A short question or exclamation, which may head a story when it stands alone. */
export const isShortQuestion = (text: string): boolean =>
  /[؟?!]$/.test(text) &&
  !/[.!?؟](?=.)/.test(text) &&
  text.length <= maxSubheadLength &&
  countWords(text) <= maxSubheadWords

/** Whether the first line of a run is the first piece of a paragraph that was wrapped at some column. */
export function isWrapped(lines: readonly string[]): boolean {
  const [first = '', ...rest] = lines
  const column = Math.max(...lines.slice(0, 50).map((line) => line.length))
  if (rest.length < 2 || column > maxWrapColumn) return false
  return first.length >= column * 0.75 && (rest[0]?.length ?? 0) >= column * 0.6
}

const bullet = /^(?:[•·▪◦●■‣∙]\s*|[*–—-]\s+|[0-9٠-٩]{1,2}\s*[.)-]\s+)(?=\S)/

/** The mark of a list item at the start of a line, with its space; null when there is none. */
export const bulletOf = (line: string): string | null => bullet.exec(line)?.[0] ?? null
