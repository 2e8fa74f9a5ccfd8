import { below } from '../memory/random'
import { type Corpus, wordsAs } from './corpus'
import { topicSlug } from './load'

/** One search as a reader would ask for it. */
export interface Asked {
  typed: string
  topic: string | null
  from: string | null
  to: string | null
  page: number
}

const plain = { topic: null, from: null, to: null, page: 1 }

type Kind = (corpus: Corpus) => Asked

const word = (corpus: Corpus, place: number): string => wordsAs(corpus, 'ar', [place])
/** One of the most frequent thirty words, each in every second to sixth story; one of the middle; one of few stories. */
const frequent = (corpus: Corpus) => word(corpus, corpus.ofRank(below(corpus.random, 30)))
const rare = (corpus: Corpus) => word(corpus, corpus.ofRank(20_000 + below(corpus.random, 30_000)))
const drawn = (corpus: Corpus) => word(corpus, corpus.draw())

const clitics = ['ال', 'وال', 'بال', 'لل', 'و', 'ل']

/** Another letter in the middle of a word. */
function misspelled(corpus: Corpus): string {
  const letters = [...`${word(corpus, corpus.ofRank(below(corpus.random, 5_000)))}ه`]
  return letters.toSpliced(1 + below(corpus.random, letters.length - 1), 1, 'ظ').join('')
}

/** What readers ask for, by kind. */
export const kinds: Record<string, Kind> = {
  'a rare word': (corpus) => ({ ...plain, typed: rare(corpus) }),
  'a frequent word': (corpus) => ({ ...plain, typed: frequent(corpus) }),
  'a word that holds sentences together': () => ({ ...plain, typed: 'في' }),
  'two words': (corpus) => ({ ...plain, typed: `${drawn(corpus)} ${drawn(corpus)}` }),
  'two frequent words': (corpus) => ({ ...plain, typed: `${frequent(corpus)} ${frequent(corpus)}` }),
  'three words': (corpus) => ({ ...plain, typed: `${drawn(corpus)} في ${drawn(corpus)} ${drawn(corpus)}` }),
  'a word with clitics': (corpus) => ({
    ...plain,
    typed: `${clitics[below(corpus.random, clitics.length)]}${word(corpus, corpus.ofRank(below(corpus.random, 2_000)))}`,
  }),
  'a misspelled word': (corpus) => ({ ...plain, typed: misspelled(corpus) }),
  'a frequent word of a topic': (corpus) => ({
    ...plain,
    typed: frequent(corpus),
    topic: topicSlug(1 + below(corpus.random, 8)),
  }),
  'a frequent word of a year': (corpus) => ({
    ...plain,
    typed: frequent(corpus),
    from: `${2017 + below(corpus.random, 6)}-03-01`,
    to: '2024-02-29',
  }),
  'a frequent word, page 2 to 100': (corpus) => ({
    ...plain,
    typed: frequent(corpus),
    page: 2 + below(corpus.random, 99),
  }),
}
