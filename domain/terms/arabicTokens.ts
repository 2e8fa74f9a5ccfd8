import { harakat, tatweel } from '@/domain/text/characters'
import { fold } from '@/domain/text/fold'

/** A word of an Arabic text. */
export interface ArabicToken {
  /** UTF-16 offsets in the text; the end is exclusive. */
  start: number
  end: number
  /** The word for comparison. */
  folded: string
  /** The word as it is spelt, less marks: as long as `folded`, or empty where the two do not run side by side. */
  spelt: string
  /** Nothing but a space, a quotation mark, a bracket or a hyphen stands between this word and the one before. */
  isJoined: boolean
}

const word = /[\p{L}\p{M}\p{Nd}\u0640\u200C\u200D]+/gu
const plain = /^[\u0621-\u063a\u0641-\u064a]+$/
const foldedLetters = /[أإآىئؤة]/g
const letters: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ئ: 'ي', ؤ: 'و', ة: 'ه' }
const between = /^(?:[^\S\n]*[«»"“”‘’'()[\]]*[^\S\n]*|[-‐‑–])$/

/** Names that are written as one word or as two begin so: عبدالله, عبد الله. */
export const compoundHeads = ['عبد', 'نصر', 'فضل', 'خير', 'جار', 'سعد', 'سيف', 'صلاح', 'نور', 'عز', 'حزب']
const compound = new RegExp(`^([وف]?[بلك]?(?:${compoundHeads.join('|')}))(ال\\p{L}{2,})$`, 'u')

/** The words of a text in order, with the places where they stand. Linear in its length. */
export function arabicTokens(text: string): ArabicToken[] {
  if (plainWords.test(text)) return plainTokens(text)
  const tokens: ArabicToken[] = []
  let before = 0
  for (const { 0: raw, index } of text.matchAll(word)) {
    const isJoined = tokens.length > 0 && between.test(text.slice(before, index))
    before = index + raw.length
    for (const token of partsOf(raw, index)) tokens.push({ ...token, isJoined: token.isJoined || isJoined })
  }
  return tokens
}

/** Nothing but letters and single spaces, as most forms of terms are. */
const plainWords = /^[\u0621-\u063a\u0641-\u064a]+(?: [\u0621-\u063a\u0641-\u064a]+)*$/

function plainTokens(text: string): ArabicToken[] {
  let start = 0
  return text.split(' ').flatMap((raw) => {
    const isJoined = start > 0
    const parts = partsOf(raw, start)
    start += raw.length + 1
    return parts.map((token) => ({ ...token, isJoined: token.isJoined || isJoined }))
  })
}

/** The folded words of a term's form. */
export const formTokens = (form: string): Pick<ArabicToken, 'folded' | 'spelt'>[] => arabicTokens(form)

function partsOf(raw: string, start: number): ArabicToken[] {
  const token = { start, end: start + raw.length, isJoined: false, ...foldWord(raw) }
  const [, head, tail] = token.folded.includes('ال', 2) ? (compound.exec(token.folded) ?? []) : []
  if (head === undefined || tail === undefined || token.spelt === '') return [token]
  const cut = placeOf(raw, head.length)
  return [
    { ...token, end: start + cut, folded: head, spelt: token.spelt.slice(0, head.length) },
    { ...token, start: start + cut, folded: tail, spelt: token.spelt.slice(head.length), isJoined: true },
  ]
}

/** Where the letter number `count` of a word begins: marks and tatweel are no letters. */
function placeOf(raw: string, count: number): number {
  let seen = 0
  for (let place = 0; place < raw.length; place += 1) {
    if (/[\p{M}\u0640\u200C\u200D]/u.test(raw.charAt(place))) continue
    if (seen === count) return place
    seen += 1
  }
  return raw.length
}

/** Particles that the fold makes one with names: على is no Ali. */
const particles = new Set(['على', 'إلى', 'الى', 'حتى', 'متى', 'لدى', 'سوى'])

/** Most words of a newspaper are plain letters, for which the whole fold would be a long way. */
function foldWord(raw: string): Pick<ArabicToken, 'folded' | 'spelt'> {
  if (particles.has(raw)) return { spelt: raw, folded: raw }
  if (plain.test(raw))
    return { spelt: raw, folded: raw.replace(foldedLetters, (char) => letters[char] ?? char) }
  const folded = fold(raw).replaceAll(' ', '')
  const spelt = raw
    .normalize('NFC')
    .replace(harakat, '')
    .replace(tatweel, '')
    .replace(/[\u200C\u200D]/g, '')
  return { folded, spelt: spelt.length === folded.length ? spelt : '' }
}
