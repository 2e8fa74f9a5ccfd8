/** A syllable with one vowel and one consonant after it: what may have lost an e before an ending, as care has in caring. */
const openSyllable = /^[^aeiouy]+[aeiouy][^aeiouwxy]$/
/** Words that would become others. */
const noVerbs = /^(?:evening|united)$/
const doubled = /(?<=..)([^aeiouy])\1$/

/**
 * The light stem of a word of a to z: the same for its singular and plural and for the forms of a verb, and for nothing
 * that makes another word of it (translate, translation). After the S-stemmer (Harman, "How effective is suffixing?", 1991)
 * and steps 1b and 5 of Porter's ("An algorithm for suffix stripping", 1980).
 * @example englishStem('flooding') // 'flood'
 */
export function englishStem(word: string): string {
  return word.length < 4 ? word : withoutFinalE(withoutVerbEnding(singular(word))).replace(doubled, '$1')
}

const singular = (word: string): string =>
  word
    .replace(/^(.)ies$/, '$1ie')
    .replace(/(?<![ae])ies$/, 'y')
    .replace(/(?<![us])s$/, '')

function withoutVerbEnding(word: string): string {
  if (word.endsWith('eed')) return mayBeVerb(word.slice(0, -3)) ? word.slice(0, -1) : word
  if (word.endsWith('ied')) return word.replace(/^(.)ied$/, '$1ie').replace(/ied$/, 'y')
  const rest = word.replace(/(?<=...)(?:ed|ing)$/, '')
  if (rest === word || !/[aeiouy]/.test(rest) || noVerbs.test(word)) return word
  return openSyllable.test(rest) ? `${rest}e` : rest
}

/** Whether what stands before -eed may be a verb: agr in agreed is, n in need and exc in exceed are not. */
const mayBeVerb = (rest: string): boolean => /[^aeiouyc]$/.test(rest) && /[aeiouy]/.test(rest)

function withoutFinalE(word: string): string {
  const rest = word.replace(/(?<=...)e$/, '')
  return /[aeiouy][^aeiouy]/.test(rest) && !openSyllable.test(rest) ? rest : word
}
