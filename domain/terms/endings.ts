/** What hangs on the end of a word: a pronoun, a dual or plural, or the ي of an adjective. */
export type Ending = 'none' | 'number' | 'pronoun' | 'adjective'

export interface Ended {
  core: string
  ending: Exclude<Ending, 'none'>
}

const pronouns = ['هما', 'ها', 'هم', 'هن', 'نا', 'كم', 'ه', 'ك']
/** Dual, plural, what is left of them before a genitive, and the accusative ا. */
const numbers = ['ات', 'ان', 'ين', 'ون', 'ا', 'و']
/** After the ت that stands for ة. */
const numbersAfterTa = ['ان', 'ين', 'ا', 'ي']

/**
 * Every way to take an ending off a folded word. `last` is its last letter as it is spelt, where that is known: ة is no
 * pronoun and ى no ending.
 */
export function endingsOf(word: string, last: string | undefined): Ended[] {
  if (word.length < 4) return []
  const found: Ended[] = []
  for (const number of numbers) if (word.endsWith(number)) found.push(...ofNumber(word, number))
  if (word.endsWith('ي') && last !== 'ى') found.push({ core: word.slice(0, -1), ending: 'adjective' })
  found.push(...afterTa(word))
  if (last !== 'ة')
    for (const pronoun of pronouns) if (word.endsWith(pronoun)) found.push(...ofPronoun(word, pronoun))
  return found
}

function ofNumber(word: string, number: string): Ended[] {
  const core = word.slice(0, -number.length)
  // After ة an ا would be a تا; وجها and the like are short.
  if (number === 'ا' && core.endsWith('ه') && core.length > 4) return []
  return number === 'ات' ? both(core, 'number') : [{ core, ending: 'number' }]
}

/** A plural in ات comes from a word with ة or without. */
const both = (core: string, ending: Ended['ending']): Ended[] => [
  { core, ending },
  { core: `${core}ه`, ending },
]

function afterTa(word: string): Ended[] {
  return numbersAfterTa
    .filter((number) => word.endsWith(`ت${number}`))
    .map((number) => ({ core: `${word.slice(0, -number.length - 1)}ه`, ending: 'number' as const }))
}

function ofPronoun(word: string, pronoun: string): Ended[] {
  const rest = word.slice(0, -pronoun.length)
  const ending = 'pronoun' as const
  const found: Ended[] = [{ core: rest, ending }]
  const body = rest.slice(0, -1)
  if (rest.endsWith('ت')) found.push({ core: `${body}ه`, ending })
  if (rest.endsWith('ات')) found.push(...both(rest.slice(0, -2), ending))
  if (rest.endsWith('تي') || rest.endsWith('تا')) found.push({ core: `${rest.slice(0, -2)}ه`, ending })
  // مسؤوليها, مسؤولوها; أعضائه, أعضاؤه
  if (rest.endsWith('ي') || rest.endsWith('و'))
    found.push({ core: body, ending }, { core: `${body}ء`, ending })
  // مستشفاها
  if (rest.endsWith('ا')) found.push({ core: `${body}ي`, ending })
  return found
}
