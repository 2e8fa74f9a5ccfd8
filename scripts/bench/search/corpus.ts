import { fold } from '@/domain/text/fold'
import { stemsOf } from '@/domain/text/stem'
import type { Language } from '@/domain/workflow/languages'
import { below, type Random, randomFrom, zipf } from '../memory/random'
import { contentWords, particles, sayings, type Word } from '../memory/vocabulary'

/** A word as it stands in a text, with what the database makes of it. */
export interface Form {
  text: string
  token: string
  stems: readonly string[]
}

/** Forms by their numbers. */
export type Words = readonly number[]

/** The text of one edition. */
export interface Text {
  title: Words
  standfirst: Words
  paragraphs: readonly Words[]
}

export interface Corpus {
  forms: Record<Language, readonly Form[]>
  random: Random
  /** The text of a story: the same for both languages, word by word. */
  textOf: (article: number) => Text
  /** A word as it is drawn from running text, and the word of a rank among all of them, from 0. */
  draw: () => number
  ofRank: (rank: number) => number
}

const clitics = ['', 'ال', 'وال', 'ب', 'و']
const shape = { title: 7, standfirst: 14, paragraphs: 7, paragraph: 32 }

function formOf(text: string): Form {
  const token = fold(text)
  return { text, token, stems: stemsOf(token) }
}

function formsOf(words: readonly Word[]): Corpus['forms'] {
  const held = [...particles, ...sayings]
  const arabic = [
    ...held.map((word) => word.arabic),
    ...clitics.flatMap((clitic) => words.map((word) => clitic + word.arabic)),
  ]
  const english = [
    ...held.map((word) => word.english),
    ...clitics.flatMap(() => words.map((word) => word.english)),
  ]
  return { ar: arabic.map(formOf), en: english.map(formOf) }
}

/** Stories of some 250 words in the frequencies of running text. The nth is the same in every run. */
export function corpusOf(seed = 11): Corpus {
  const content = contentWords()
  const held = particles.length + sayings.length
  const rank = zipf(content.length, 30)
  const particle = zipf(particles.length, 2.7)
  const drawBy = (random: Random) => {
    const share = random()
    const clitic = share < 0.4 ? 0 : share < 0.75 ? 1 : share < 0.87 ? 2 : share < 0.92 ? 3 : 4
    return held + clitic * content.length + rank(random)
  }
  const wordsBy = (random: Random, length: number): Words =>
    Array.from({ length }, (_, at) => {
      if (at === 0 && random() < 0.4) return particles.length + below(random, sayings.length)
      return at > 0 && random() < 0.3 ? particle(random) : drawBy(random)
    })
  const random = randomFrom(seed)
  return {
    forms: formsOf(content),
    random,
    textOf: (article) => {
      const own = randomFrom(seed * 1_000_003 + article)
      return {
        title: wordsBy(own, shape.title),
        standfirst: wordsBy(own, shape.standfirst),
        paragraphs: Array.from({ length: shape.paragraphs }, () =>
          wordsBy(own, shape.paragraph - 8 + below(own, 17)),
        ),
      }
    },
    draw: () => drawBy(random),
    ofRank: (place) => held + place,
  }
}

export const wordsAs = (corpus: Corpus, language: Language, words: Words): string =>
  words.map((word) => corpus.forms[language][word]?.text ?? '').join(' ')
