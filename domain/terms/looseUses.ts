import type { Span } from '@/domain/quality/types'
import { isOfPlace } from './demonyms'
import { type EnglishToken, englishTokens } from './englishTokens'
import { isPlural } from './sameWord'
import type { Term } from './types'

/**
 * Uses that are no form of the term but no fault either: a surname alone at a second mention, "Iranian" for Iran, another
 * word of one stem (terrorist, terrorism). None inside a forbidden form.
 */
export function looseUses(term: Term, tokens: readonly EnglishToken[], forbidden: readonly Span[]): Span[] {
  const isFree = ({ start, end }: Span) => !forbidden.some((span) => span.start <= start && end <= span.end)
  const forms = [term.en, ...term.alternativesEn].map(englishTokens)
  return forms
    .flatMap((form) => usesOf(term, form, tokens))
    .filter(isFree)
    .map(({ start, end }) => ({ start, end }))
}

function usesOf(
  { kind }: Term,
  form: readonly EnglishToken[],
  tokens: readonly EnglishToken[],
): EnglishToken[] {
  const last = form.at(-1)
  if (!last) return []
  if (kind === 'person') return surnames(form, last, tokens)
  if (kind === 'place') return tokens.filter(({ lower }) => isOfPlace(last.lower, lower))
  return kind === 'other' ? kin(form, last, tokens) : []
}

const shortestSurname = 3

/** Mohammed, Muhammad, Mohamad: one name. */
const consonants = (name: string) => name.replace(/[aeiouy’]/g, '').replace(/(.)\1+/g, '$1')

/** The last name alone; but not behind another spelling of the first name. */
function surnames(form: readonly EnglishToken[], last: EnglishToken, tokens: readonly EnglishToken[]) {
  const [first] = form
  if (!first || form.length === 1 || last.plain.length < shortestSurname) return []
  const isFirst = ({ lower }: EnglishToken) => consonants(lower) === consonants(first.lower)
  return tokens.filter(
    ({ lower }, place) => lower === last.lower && !tokens.slice(Math.max(0, place - 3), place).some(isFirst),
  )
}

const shortestStem = 5

/** A plural house form in the singular, or a word with the same beginning. Common words only. */
function kin(form: readonly EnglishToken[], last: EnglishToken, tokens: readonly EnglishToken[]) {
  if (form.length > 1) return []
  const stem = last.lower.slice(0, Math.max(shortestStem, last.lower.length - 3))
  const isKin = ({ lower }: EnglishToken) =>
    isPlural(lower, last.lower) || (stem.length >= shortestStem && lower.startsWith(stem))
  return tokens.filter(isKin)
}
