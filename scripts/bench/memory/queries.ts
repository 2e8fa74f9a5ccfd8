import type { Corpus, Sentence } from './corpus'
import { below } from './random'

type Change = (corpus: Corpus, sentence: Sentence) => Sentence

const replaceWord: Change = ({ random, draw }, sentence) => {
  const at = below(random, sentence.length)
  return sentence.with(at, draw())
}
const dropWord: Change = ({ random }, sentence) => sentence.toSpliced(below(random, sentence.length), 1)
const addWord: Change = ({ random, draw }, sentence) =>
  sentence.toSpliced(below(random, sentence.length + 1), 0, draw())
const swapWords: Change = ({ random }, sentence) => {
  const at = below(random, sentence.length - 1)
  const [one = 0, other = 0] = sentence.slice(at, at + 2)
  return sentence.toSpliced(at, 2, other, one)
}
const changeNumbers: Change = ({ random }, sentence) =>
  sentence.map((word) => (word < 0 ? -1 - below(random, 9_000) : word))

const changes = [replaceWord, replaceWord, dropWord, addWord, swapWords, changeNumbers]

/** Sentences of the corpus as a colleague would have written them: one to three changes, fewer in short ones. */
export function perturbed(corpus: Corpus, count: number): Sentence[] {
  const { random, sentences } = corpus
  return Array.from({ length: count }, () => {
    let sentence = sentences[below(random, sentences.length)] ?? []
    const most = sentence.length < 8 ? 1 : 3
    for (let left = 1 + below(random, most); left > 0; left -= 1) {
      const change = changes[below(random, changes.length)]
      if (change) sentence = change(corpus, sentence)
    }
    return sentence
  })
}

/** Sentences as they stand in the corpus. */
export const drawn = ({ random, sentences }: Corpus, count: number): Sentence[] =>
  Array.from({ length: count }, () => sentences[below(random, sentences.length)] ?? [])
