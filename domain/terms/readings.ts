import type { ArabicToken } from './arabicTokens'
import { type Ending, endingsOf } from './endings'

/** One way to read a word: {و ف}?{ب ل ك س}?{ال لل}? core ending?. */
export interface Reading {
  /** The folded word without what hangs on it. */
  core: string
  isDefinite: boolean
  /** Something but the article hangs on its front. */
  hasClitic: boolean
  ending: Ending
  /** How many letters were taken off, the article's aside. */
  taken: number
}

/** Words that are never read as clitic + rest. */
export interface KnownWords {
  /** Common words: not even their ال is an article. */
  common: ReadonlySet<string>
  /** Words of terms. */
  own: ReadonlySet<string>
}

interface Front {
  rest: string
  isDefinite: boolean
  hasClitic: boolean
  /** Where the rest begins in the word. */
  from: number
  /** The last letter as it is spelt. */
  last: string | undefined
}

/** The shortest core that anything may hang on. */
export const shortestCore = 3

/** Every way to read a word, the plainest first. */
export function readingsOf(token: ArabicToken, known: KnownWords): Reading[] {
  return frontsOf(token, known).flatMap((front) => readingsOfFront(token, front))
}

function readingsOfFront({ folded }: ArabicToken, front: Front): Reading[] {
  const { rest, isDefinite, hasClitic, last } = front
  const taken = hasClitic ? folded.length - rest.length - (isDefinite ? 2 : 0) : 0
  const whole: Reading = { core: rest, isDefinite, hasClitic, ending: 'none', taken }
  const shortest = isDefinite ? shortestCore - 1 : shortestCore
  const readings = hasClitic && rest.length < shortest ? [] : [whole]
  // A father is أبو, أبي or أبا as the sentence has it.
  if (rest === 'ابي' || rest === 'ابا') readings.push({ ...whole, core: 'ابو' })
  for (const { core, ending } of endingsOf(rest, last)) {
    // «الـ» and a pronoun never meet.
    if (core.length < shortestCore || (isDefinite && ending === 'pronoun')) continue
    readings.push({
      core,
      isDefinite,
      hasClitic,
      ending,
      taken: taken + Math.max(1, rest.length - core.length),
    })
  }
  return readings
}

/** What may be taken off the front of a word. */
function frontsOf({ folded, spelt }: ArabicToken, known: KnownWords): Front[] {
  const plain: Front = { rest: folded, isDefinite: false, hasClitic: false, from: 0, last: spelt.at(-1) }
  const fronts: Front[] = [plain, ...withArticle(plain, spelt, known)]
  for (const front of [...withConjunction(plain, known)].flatMap((one) => [
    one,
    ...withPreposition(one, known),
  ]))
    fronts.push(front, ...withArticle(front, spelt, known))
  for (const front of withPreposition(plain, known)) fronts.push(front, ...withArticle(front, spelt, known))
  return fronts
}

const isKnown = ({ rest, last }: Front, { common, own }: KnownWords): boolean => {
  const has = (core: string) => common.has(core) || own.has(core)
  return has(rest) || endingsOf(rest, last).some(({ core }) => core.length >= shortestCore && has(core))
}

function withoutLetter(front: Front, letters: string, known: KnownWords): Front[] {
  if (front.rest.length < shortestCore || !letters.includes(front.rest.charAt(0))) return []
  if (isKnown(front, known)) return []
  return [{ ...front, rest: front.rest.slice(1), hasClitic: true, from: front.from + 1 }]
}

const withConjunction = (front: Front, known: KnownWords) => withoutLetter(front, 'وف', known)
const withPreposition = (front: Front, known: KnownWords) => withoutLetter(front, 'بلكس', known)

/** The article after what was taken off already; after ل it is a second ل, and a third one is not written. */
function withArticle(front: Front, spelt: string, known: KnownWords): Front[] {
  const { rest, from } = front
  if (rest.startsWith('ال')) {
    const isHamza = /[أإآ]/.test(spelt.charAt(from))
    return isHamza || known.common.has(rest) ? [] : [{ ...front, rest: rest.slice(2), isDefinite: true }]
  }
  if (!front.hasClitic || !rest.startsWith('ل')) return []
  const whole = { ...front, isDefinite: true }
  return isKnown(front, known) ? [whole] : [{ ...whole, rest: rest.slice(1) }, whole]
}
