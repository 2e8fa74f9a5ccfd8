const segmenter = new Intl.Segmenter('ar', { granularity: 'word' })

/** Words a minute in silent reading: Brysbaert 2019, "How many words do we read per minute?". */
const pace = { ar: 181, en: 238 } as const

/** The words of a text in order, without punctuation and spaces. "12.5" and "www.example.org" are one word each. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const { segment, isWordLike } of segmenter.segment(text)) if (isWordLike) words.push(segment)
  return words
}

/** Arabic letters with their harakat, Latin letters, or digits, within common punctuation: one word for certain. */
const plainWord =
  /^["«“(]*(?:(?:[A-Za-z\u0621-\u063a\u0641-\u064a][\u064b-\u0652]*)+|[0-9]+|[\u0660-\u0669]+)["»”).,:;!?…\u060c\u061b\u061f]*$/

/** How many words a text has. Words never span a space, so only the odd ones between spaces are asked of the segmenter. */
export function countWords(text: string): number {
  let count = 0
  for (const part of text.split(/[ \n]+/)) count += plainWord.test(part) ? 1 : countSegments(part)
  return count
}

function countSegments(text: string): number {
  let count = 0
  if (text === '') return count
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1
  return count
}

/** Whole minutes that a reader needs; 0 only for no words. */
export const readingMinutes = (words: number, lang: 'ar' | 'en'): number => Math.ceil(words / pace[lang])
