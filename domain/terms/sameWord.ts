import type { EnglishToken } from './englishTokens'

/** US, ISIS, F-16: capitals throughout, and then they count. */
const isAcronym = (plain: string): boolean =>
  plain.length > 1 && /\p{Lu}/u.test(plain) && plain === plain.toUpperCase()

/** Whether a word of a text is the word of a form: capitals aside but for acronyms, singular or plural. */
export function isSameWord(form: EnglishToken, word: EnglishToken): boolean {
  if (isAcronym(form.plain)) return word.plain === form.plain || word.plain === `${form.plain}s`
  return word.lower === form.lower || isPlural(form.lower, word.lower)
}

/** Whether the second word is a plural of the first; names that end in a vowel included (Abadi, Abadis). */
export function isPlural(one: string, many: string): boolean {
  const stem = one.slice(0, -1)
  if (one.length < 3) return false
  if (many === `${one}s` || many === `${one}es`) return true
  if (one.endsWith('y')) return many === `${stem}ies`
  if (one.endsWith('is')) return many === `${one.slice(0, -2)}es`
  if (one.endsWith('man')) return many === `${one.slice(0, -3)}men`
  return one.endsWith('f') && many === `${stem}ves`
}
