import { englishStem } from './englishStem'

/** The stem exists twice: change it together with the SQL functions `stem` and `stems`, and raise the version. */
export const stemVersion = 2

const arabicWord = /^[ء-ي]+$/
const latinWord = /^[a-z]+$/

/** The article with what may be written to it: ال, وال, بال, كال, فال, لل, and again for words like الالكتروني; not in الله. */
const article = /^(?:[وف]?(?:ال|بال|كال|لل))+(?=..)(?!له$)/
/**
 * One ending: feminine, relational and pronouns; the dual and the sound plurals; the alef of an accusative or a country. ت
 * before a pronoun or a dual stands for ة. What is left over has a length for each, so that لبنان, سلطان and دين stay.
 */
const ending =
  /(?:(?<=..)[هي]|(?<=...)(?:ات|ون|ين|ها|هم|ا)|(?<=....)(?<!^و...)ان|(?<=..[^ا])ت(?:ه|ها|هم|ين|ان))$/
const conjunction = /^و+(?=...)/

/** Words of the same article may carry up to this many endings: صحفيين is صحف + ي + ين. */
const mostEndings = 4

/**
 * The light stem of a folded token: what the same word has in common with and without the article and "and", in the
 * singular and in the sound plural. Words with the same stem are the same word to readers who search.
 *
 * Arabic after Lucene's light10 (Larkey, Ballesteros and Connell, "Light stemming for Arabic information retrieval"), with
 * endings taken off until none is left, so that a word has the stem of the word that it is made from. English by
 * `englishStem`. Numbers lose their percent sign.
 * @example stem('والقوات') // 'قوات'
 */
export function stem(token: string): string {
  if (arabicWord.test(token)) return arabicStem(token)
  return latinWord.test(token) ? englishStem(token) : token.replaceAll('%', '')
}

function arabicStem(token: string): string {
  let bare = token.replace(article, '')
  for (let endings = 0; endings < mostEndings; endings += 1) bare = bare.replace(ending, '')
  return bare.replace(conjunction, '')
}

/** "And", and a particle of one letter (ب, ك, ل, or ف alone), before a word of four letters or more. */
const and = /^و(?=....)/
const particle = /^(?:[وف]?[بكل]|ف)(?=....)/
const forThe = /^[وف]?لل(?=..)/
const hasArticle = /^[وف]?(?:ال|بال|كال)../

/**
 * All stems that a token may have, its own first: لبغداد may be a word of its own or بغداد with ل, للجنة is اللجنة as well
 * as الجنة. A rest is believed to be a word where it is long enough that cutting كتاب does not make a word of it.
 */
export function stemsOf(token: string): string[] {
  const own = stem(token)
  if (own === '') return []
  return [own, ...(arabicWord.test(token) ? otherStems(token) : [])]
}

function otherStems(token: string): string[] {
  if (forThe.test(token)) return atLeast(3, token.replace(forThe, 'ل'))
  if (hasArticle.test(token)) return []
  return [
    ...(and.test(token) ? atLeast(3, token.replace(and, '')) : []),
    ...(particle.test(token) ? atLeast(4, token.replace(particle, '')) : []),
  ]
}

function atLeast(letters: number, rest: string): string[] {
  const other = stem(rest)
  return other.length >= letters ? [other] : []
}
