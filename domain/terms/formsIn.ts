import type { Span } from '@/domain/quality/types'
import { type EnglishToken, englishTokens } from './englishTokens'
import { isSameWord } from './sameWord'

export interface MetForm extends Span {
  form: string
  /** It stands there as the form is written, capitals aside: no other number, no hyphen for a space. */
  isLiteral: boolean
}

const remembered = new Map<string, EnglishToken[]>()
const mostRemembered = 5_000

/** The words of a form; the same forms are asked for with every key. */
function wordsOf(form: string): EnglishToken[] {
  const known = remembered.get(form)
  if (known) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const words = englishTokens(form)
  remembered.set(form, words)
  return words
}

/**
 * Every place where a form stands. A form that is wanted may go without its "the", and one more word may stand within it
 * (Mohammed Shia al-Sudani).
 */
export function formsIn(
  form: string,
  tokens: readonly EnglishToken[],
  { isWanted }: { isWanted: boolean },
): MetForm[] {
  const words = wordsOf(isWanted ? form.replace(/^the /, '') : form)
  const found: MetForm[] = []
  for (const place of tokens.keys()) {
    const end = endOf({ words, tokens, place, mayGap: isWanted })
    const [first, last] = [tokens[place], tokens[end - 1]]
    if (!first || !last || end === place) continue
    const span = { start: first.start, end: last.end }
    found.push({ form, ...span, isLiteral: isLiteral(words, tokens.slice(place, end)) })
  }
  return found
}

interface Place {
  words: readonly EnglishToken[]
  tokens: readonly EnglishToken[]
  place: number
  mayGap: boolean
}

/** The place after the form's last word; `place` itself where the form does not stand. */
function endOf({ words, tokens, place, mayGap }: Place): number {
  let at = place
  let mayLeave = mayGap
  for (const [index, word] of words.entries()) {
    if (isNext(word, tokens[at], index)) at += 1
    else if (mayLeave && index > 0 && tokens[at]?.gap === ' ' && isNext(word, tokens[at + 1], index)) {
      mayLeave = false
      at += 2
    } else return place
  }
  return at
}

function isNext(word: EnglishToken, token: EnglishToken | undefined, index: number): boolean {
  if (!token || !isSameWord(word, token)) return false
  return index === 0 || token.gap === ' ' || token.gap === word.gap
}

const isLiteral = (words: readonly EnglishToken[], tokens: readonly EnglishToken[]): boolean =>
  words.length === tokens.length &&
  words.every((word, index) => {
    const token = tokens[index]
    return token?.spelt === word.spelt && (index === 0 || token.space === word.space)
  })
