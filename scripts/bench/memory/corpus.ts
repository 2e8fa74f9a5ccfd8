import { maskWord } from '@/domain/memory/maskedTokens'
import { fold } from '@/domain/text/fold'
import { below, type Random, randomFrom, zipf } from './random'
import { contentWords, particles, sayings, type Word } from './vocabulary'

/** A sentence as numbers of words; a number in it is `-1 - value`. */
export type Sentence = number[]

/** A form of a word in a text, with what the memory makes of it. */
interface Form extends Word {
  folded: string
  /** The place of its token among all tokens. */
  token: number
}

export interface Corpus {
  forms: readonly Form[]
  /** Every token by its place; 0 is that of numbers. */
  tokens: readonly string[]
  sentences: readonly Sentence[]
  random: Random
  /** A word as it is drawn from running text. */
  draw: () => number
}

function formsOf(words: readonly Word[]): Pick<Corpus, 'forms' | 'tokens'> {
  const places = new Map([['#', 0]])
  const forms = words.map(({ arabic, english }) => {
    const folded = fold(arabic)
    const { token } = maskWord(folded)
    const place = places.get(token) ?? places.size
    places.set(token, place)
    return { arabic, english, folded, token: place }
  })
  return { forms, tokens: [...places.keys()] }
}

/** Words stand with and without the article and "and", as in text. */
const withClitics = (words: readonly Word[]): Word[] => [
  ...words,
  ...words.map(({ arabic, english }) => ({ arabic: `ال${arabic}`, english })),
  ...words.map(({ arabic, english }) => ({ arabic: `وال${arabic}`, english })),
]

/** How often a sentence follows an earlier one: word for word, with other numbers, with a word or two changed. */
const repeated = { same: 0.02, numbers: 0.04, alike: 0.14 }

/** `count` sentences of five to thirty words. */
export function corpusOf(count: number, seed = 7): Corpus {
  const random = randomFrom(seed)
  const content = contentWords()
  const words = [...particles, ...sayings, ...withClitics(content)]
  const first = particles.length + sayings.length
  const rank = zipf(content.length, 30)
  const particle = zipf(particles.length, 2.7)
  const draw = () => first + below(random, 3) * content.length + rank(random)
  const number = () => -1 - (random() < 0.5 ? 2 + below(random, 60) : below(random, 9_000))
  const clause = (length: number): Sentence =>
    Array.from({ length }, (_, at) => {
      if (at > 0 && random() < 0.32) return particle(random)
      return random() < 0.06 ? number() : draw()
    })
  const fresh = (): Sentence => [
    ...(random() < 0.4 ? [particles.length + below(random, sayings.length)] : []),
    ...clause(4 + below(random, 9)),
    ...(random() < 0.6 ? clause(3 + below(random, 8)) : []),
    ...(random() < 0.3 ? clause(3 + below(random, 7)) : []),
  ]
  const sentences: Sentence[] = []
  const corpus: Corpus = { ...formsOf(words), sentences, random, draw }
  while (sentences.length < count) sentences.push(next(corpus, number) ?? fresh())
  return corpus
}

/** A sentence after an earlier one; null where it is to be a new one. */
function next({ sentences, random, draw }: Corpus, number: () => number): Sentence | null {
  const earlier = sentences[below(random, sentences.length)]
  const kind = random()
  if (!earlier || kind > repeated.same + repeated.numbers + repeated.alike) return null
  if (kind < repeated.same) return earlier
  if (kind < repeated.same + repeated.numbers) return earlier.map((word) => (word < 0 ? number() : word))
  const changed = [...earlier]
  for (let changes = 1 + below(random, 3); changes > 0; changes -= 1)
    changed[below(random, changed.length)] = draw()
  return changed
}

const formAt = ({ forms }: Corpus, word: number): Form => {
  const form = forms[word]
  if (!form) throw new Error(`no word ${word}`)
  return form
}

const valueOfNumber = (word: number): string => String(-1 - word)

export const arabicOf = (corpus: Corpus, sentence: Sentence): string =>
  `${sentence.map((word) => (word < 0 ? valueOfNumber(word) : formAt(corpus, word).arabic)).join(' ')}.`

export const foldedOf = (corpus: Corpus, sentence: Sentence): string =>
  sentence.map((word) => (word < 0 ? valueOfNumber(word) : formAt(corpus, word).folded)).join(' ')

export const englishOf = (corpus: Corpus, sentence: Sentence): string =>
  `${sentence.map((word) => (word < 0 ? valueOfNumber(word) : formAt(corpus, word).english)).join(' ')}.`

/** The places of a sentence's tokens, in order. */
export const tokenPlacesOf = (corpus: Corpus, sentence: Sentence): number[] =>
  sentence.map((word) => (word < 0 ? 0 : formAt(corpus, word).token))

export const tokensOf = (corpus: Corpus, sentence: Sentence): string[] =>
  tokenPlacesOf(corpus, sentence).map((place) => corpus.tokens[place] ?? '')
