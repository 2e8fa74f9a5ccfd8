import { leastScore, likenessTo } from '@/domain/memory/scoreMatch'
import { type Corpus, tokenPlacesOf, tokensOf } from './corpus'

/** Where each token stands: the places of its sentences, once for each time that it stands there. */
type Postings = readonly Uint32Array[]

function postingsOf(corpus: Corpus): Postings {
  const sizes = new Uint32Array(corpus.tokens.length)
  for (const sentence of corpus.sentences)
    for (const token of tokenPlacesOf(corpus, sentence)) sizes[token] = (sizes[token] ?? 0) + 1
  const postings = [...sizes].map((size) => new Uint32Array(size))
  const ends = new Uint32Array(sizes.length)
  for (const [place, sentence] of corpus.sentences.entries()) {
    for (const token of tokenPlacesOf(corpus, sentence)) {
      const list = postings[token]
      if (list) list[ends[token] ?? 0] = place
      ends[token] = (ends[token] ?? 0) + 1
    }
  }
  return postings
}

/** What comparing with all sentences needs, made once. */
export interface Index {
  corpus: Corpus
  postings: Postings
  places: ReadonlyMap<string, number>
  lengths: Uint8Array
}

export const indexOf = (corpus: Corpus): Index => ({
  corpus,
  postings: postingsOf(corpus),
  places: new Map(corpus.tokens.map((token, place) => [token, place])),
  lengths: Uint8Array.from(corpus.sentences, ({ length }) => length),
})

/**
 * The scores of the best `most` of all sentences for a text, by comparing every sentence that can reach the least score.
 * Which those are is certain: 0.6 of the score are words and 0.4 letters, so 70 needs at least half of the words of the
 * longer text to be the same, and no alignment has more words in common than the two texts share at all.
 */
export function bestScores(
  { corpus, postings, places, lengths }: Index,
  tokens: readonly string[],
  most: number,
): number[] {
  const shared = new Uint16Array(corpus.sentences.length)
  const counts = new Map<number, number>()
  for (const token of tokens) {
    const place = places.get(token)
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  for (const [token, wanted] of counts) countShared(postings[token], wanted, shared)
  const likeness = likenessTo(tokens)
  const scores: number[] = []
  for (let place = 0; place < lengths.length; place += 1) {
    if ((shared[place] ?? 0) * 2 < Math.max(tokens.length, lengths[place] ?? 0)) continue
    const score = likeness(tokensOf(corpus, corpus.sentences[place] ?? []))
    if (score >= leastScore) scores.push(score)
  }
  return scores.sort((a, b) => b - a).slice(0, most)
}

/** A token that stands `wanted` times in the text is shared at most so many times with any sentence. */
function countShared(list: Uint32Array | undefined, wanted: number, shared: Uint16Array): void {
  let [last, times] = [-1, 0]
  for (const place of list ?? []) {
    times = place === last ? times + 1 : 1
    last = place
    if (times <= wanted) shared[place] = (shared[place] ?? 0) + 1
  }
}
