import { closers, isSpace } from '@/domain/text/characters'
import { fold } from '@/domain/text/fold'
import { countWords } from '@/domain/text/words'

/** Under a headline fewer words are somebody's name. */
export const minTitleWords = 4
const maxSubheadWords = 12
const maxSubheadLength = 90
const maxBetweenLength = 60
/** Where paragraphs are one line each, a line longer than this is one. */
export const minParagraph = 75
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

/** A short question, exclamation or line that trails off, which may head a story when it stands alone. */
export const isShortQuestion = (text: string): boolean =>
  /(?:[؟?!…]|\.{2,})$/.test(text) &&
  !/(?<!\.)[.!?؟](?=[^.!?؟])/.test(text) &&
  text.length <= maxSubheadLength &&
  countWords(text) <= maxSubheadWords

/** A line that is a whole paragraph: no machine wrapped it. */
export const isLongLine = (text: string): boolean => text.length > maxWrapColumn

const continuation =
  /^(?:إلى|الى|على|عن|أن|ان|إن|بأن|بان|التي|الذي|الذين|اللذين|حيث|أو|او|ثم|of|to|and|for|by|that)\s/i
/** Some paragraphs begin so, but many broken lines do. */
const mayGoOn =
  /^(?:في(?! (?:غضون|المقابل|السياق|هذا|هذه|الوقت|تطور|تصريح|حين))|من(?! (?:جهته|جهتها|جانبه|جانبها|ناحيته|ناحيتها|المقرر|المتوقع))|مع|خلال|in|on|at|with)\s/i
/** Whether a line begins in the middle of a sentence. */
export const goesOn = (text: string): boolean => continuation.test(text)

const verb =
  /^[وف]?(?:قال|قالت|اعلن|اعلنت|اكد|اكدت|اضاف|اضافت|ذكر|ذكرت|افاد|افادت|اشار|اشارت|كان|كانت|يذكر|يشار|من|في|said)(?: |$)/

/** Whether a short line between paragraphs of one line each is a title of its own, and not half a sentence. */
export const isTitleBetween = (text: string, next: string): boolean =>
  text.length <= maxBetweenLength &&
  hasSubheadShape(text) &&
  !dangling.test(text) &&
  !verb.test(fold(text)) &&
  next.length > minParagraph &&
  !goesOn(next) &&
  !mayGoOn.test(next)

const speech = /^[وف]?(?:قال|قالت|اكد|اكدت|صرح|صرحت|اضاف|اضافت|نقلت|ذكرت|افادت|اعلنت|وفق|بحسب)(?: |$)/

/** Whether a text begins like a sentence that reports speech: no title does. */
export const opensSpeech = (text: string): boolean => speech.test(fold(text))

/** Two verses side by side, as `صدر *** عجز`. */
export const isVerse = (text: string): boolean => /\S\s*\*{2,}\s*\S/.test(text)

/**
 * Whether a text's paragraphs are one line each: it has long lines, and more of them than lines that a machine may have
 * broken.
 */
export function isUnwrapped(lines: readonly string[]): boolean {
  const long = lines.filter(isLongLine).length
  const broken = lines.filter((line) => !isLongLine(line) && line.length > 50 && !endsInMark(line)).length
  return long > 0 && long >= broken
}

/** The column that most of a text's broken lines come near; 0 when fewer than three lines do. */
export function wrapColumn(lines: readonly string[]): number {
  const broken = lines.filter((line) => !isLongLine(line) && line.length > 50 && !endsInMark(line))
  return broken.length < 3 ? 0 : Math.max(...broken.slice(0, 500).map((line) => line.length))
}

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

/** Whether a text is one quotation from end to end: `«…»`. */
export const isQuotation = (text: string): boolean => /^(?:«[^«»]+»|“[^“”]+”|"[^"]+")$/.test(text)
