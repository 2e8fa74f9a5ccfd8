import { likenessTo } from '@/domain/memory/scoreMatch'
import { bestScores, indexOf } from './bruteForce'
import { type Corpus, type Sentence, tokensOf } from './corpus'

interface Searched {
  corpus: Corpus
  queries: readonly Sentence[]
  /** The ids of what the memory finds. */
  search: (query: Sentence) => Promise<number[]>
  most: number
}

/**
 * The share of the best scores among all units that the search finds, too. Scores are compared and not units: of two that
 * are as much alike one is as good as the other.
 */
export async function recallOf({ corpus, queries, search, most }: Searched): Promise<number> {
  const index = indexOf(corpus)
  let [found, there] = [0, 0]
  for (const query of queries) {
    const tokens = tokensOf(corpus, query)
    const best = bestScores(index, tokens, most)
    const likeness = likenessTo(tokens)
    const scores = (await search(query))
      .map((id) => likeness(tokensOf(corpus, corpus.sentences[id - 1] ?? [])))
      .sort((a, b) => b - a)
    there += best.length
    found += best.filter((score, place) => (scores[place] ?? 0) >= score).length
  }
  return found / there
}
