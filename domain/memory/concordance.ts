import type { Span } from '../quality/types'
import { fold } from '../text/fold'
import { indexed, maskWord } from './maskedTokens'
import { type PlacedWord, wordsIn } from './wordsIn'

/** One word that somebody looks for. */
export interface WantedWord {
  /** Folded, as it was typed. */
  word: string
  /** Every token of the memory that counts as this word. */
  tokens: string[]
}

/** Words that stand anywhere, or a phrase whose words follow each other. */
export interface WantedWords {
  script: 'arabic' | 'latin'
  words: WantedWord[]
  isPhrase: boolean
}

/** So much of a query is looked at. */
const longestQuery = 200
const mostWords = 8

const isArabic = (word: string): boolean => /[\u0621-\u064A]/.test(word)

/** Particles that are written together with the word after them, but for و ف ال, which the memory strips. */
const particles = ['ب', 'ل', 'ك', 'س', 'بال', 'كال', 'لل']

function wantedWord(word: string): WantedWord {
  const { token } = maskWord(word)
  const isPlain = token.includes('#') || !isArabic(token)
  return { word, tokens: isPlain ? [token] : [token, ...particles.map((particle) => particle + token)] }
}

/**
 * What a query looks for: words of either script, or one phrase in quotation marks of any kind. Arabic words are looked for
 * on the Arabic side, with and without particles; all others on the English side. Null for a query without words.
 */
export function wantedWords(query: string): WantedWords | null {
  const asked = query.slice(0, longestQuery)
  const phrase = /^\s*["«“”„'’](.+?)["»”“'’]?\s*$/su.exec(asked)?.[1]
  const words = fold(phrase ?? asked)
    .split(' ')
    .filter(Boolean)
    .slice(0, mostWords)
  const script = words.some(isArabic) ? 'arabic' : 'latin'
  if (words.length === 0) return null
  return {
    script,
    words: words.map((word) => (script === 'arabic' ? wantedWord(word) : { word, tokens: [indexed(word)] })),
    isPhrase: phrase !== undefined && words.length > 1,
  }
}

const isIt = ({ word, tokens }: WantedWord, { script }: WantedWords, placed: PlacedWord): boolean => {
  if (placed.word === word) return true
  return script === 'arabic' && !placed.token.includes('#') && tokens.includes(placed.token)
}

function phrasesIn(words: readonly PlacedWord[], wanted: WantedWords): Span[] {
  const spans: Span[] = []
  for (const [at, first] of words.entries()) {
    const last = words[at + wanted.words.length - 1]
    const isHere = wanted.words.every((word, index) => {
      const placed = words[at + index]
      return placed !== undefined && isIt(word, wanted, placed)
    })
    if (isHere && last && first.start >= (spans.at(-1)?.end ?? 0))
      spans.push({ start: first.start, end: last.end })
  }
  return spans
}

/** Where the wanted words stand in a text; nothing unless all of them do. */
export function placesOf(wanted: WantedWords, text: string): Span[] {
  const words = wordsIn(text)
  if (wanted.isPhrase) return phrasesIn(words, wanted)
  const hasAll = wanted.words.every((word) => words.some((placed) => isIt(word, wanted, placed)))
  if (!hasAll) return []
  return words
    .filter((placed) => wanted.words.some((word) => isIt(word, wanted, placed)))
    .map(({ start, end }) => ({ start, end }))
}
