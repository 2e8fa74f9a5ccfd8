import { type ArabicToken, formTokens } from './arabicTokens'
import { commonWords } from './commonWords'
import type { KnownWords, Reading } from './readings'
import type { Term } from './types'

/** A form that ends here: after its last word. */
export interface FormEnd {
  term: Term
  form: string
  isForbidden: boolean
}

/** A tree of words: the way from its root along the words of a form ends in that form. */
export interface WordNode {
  /** By the folded word; by `+word` where the form has the article, which then must stand in the text. */
  next: Map<string, WordNode>
  ends: FormEnd[]
}

/** The terms of the house, laid out so that a text finds its terms by its own words. */
export interface TermIndex {
  terms: readonly Term[]
  root: WordNode
  known: KnownWords
  /** Every word of a form or a context, without its article: no other reading of a word leads anywhere. */
  cores: ReadonlySet<string>
  /** What was found out about words that were met already; `findTerms` fills it. */
  readings: Map<string, Reading[]>
  /** The words of a term's contexts, each context one list. */
  contexts: ReadonlyMap<number, string[][]>
}

const foldedWords = (words: Iterable<string>): ReadonlySet<string> =>
  new Set([...words].map((word) => formTokens(word)[0]?.folded ?? ''))
const foldedCommonWords = foldedWords(commonWords)

const newNode = (): WordNode => ({ next: new Map(), ends: [] })

/**
 * Lays out terms for `findTerms`. A word of `protectedWords` is never read as clitic + rest (لجنة is not ل + جنة), nor is
 * a word that begins a term.
 */
export function createTermIndex(
  terms: readonly Term[],
  protectedWords: Iterable<string> = commonWords,
): TermIndex {
  const common = protectedWords === commonWords ? foldedCommonWords : foldedWords(protectedWords)
  const own = new Set<string>()
  const cores = new Set<string>()
  const root = newNode()
  for (const term of terms) {
    for (const form of [term.ar, ...term.variantsAr]) add({ term, form, isForbidden: false })
    for (const form of term.forbiddenAr) add({ term, form, isForbidden: true })
  }
  const contexts = contextsOf(terms)
  for (const word of [...contexts.values()].flat(2)) cores.add(word)
  return { terms, root, known: { common, own }, cores, readings: new Map(), contexts }

  function add(end: FormEnd) {
    const tokens = formTokens(end.form)
    const [first] = tokens
    if (!first) return
    own.add(first.folded)
    const keys = tokens.map((token) => keyOf(token, common))
    for (const key of keys) cores.add(key.replace('+', ''))
    leaf(root, keys).ends.push(end)
  }
}

function leaf(root: WordNode, keys: string[]): WordNode {
  let node = root
  for (const key of keys) {
    const next = node.next.get(key) ?? newNode()
    node.next.set(key, next)
    node = next
  }
  return node
}

/** A word of a form: its article is kept apart, unless its ا is spelt as a hamza or the word is known to have none. */
function keyOf(
  { folded, spelt }: Pick<ArabicToken, 'folded' | 'spelt'>,
  common: ReadonlySet<string>,
): string {
  const hasArticle =
    folded.startsWith('ال') && folded.length > 3 && !/^[أإآ]/.test(spelt) && !common.has(folded)
  return hasArticle ? `+${folded.slice(2)}` : folded
}

function contextsOf(terms: readonly Term[]): Map<number, string[][]> {
  const found = new Map<number, string[][]>()
  for (const { id, contexts } of terms) {
    const words = contexts.map((context) =>
      formTokens(context).map(({ folded }) => folded.replace(/^ال(?=..)/, '')),
    )
    if (words.length > 0) found.set(id, words)
  }
  return found
}
