import { type ArabicToken, arabicTokens } from './arabicTokens'
import type { TermIndex, WordNode } from './createTermIndex'
import { type Gap, gapOver } from './gaps'
import { type Candidate, pickMatches } from './pickMatches'
import { type Reading, readingsOf, shortestCore } from './readings'
import type { TermKind, TermMatch } from './types'

/** A text under the index. */
interface Search {
  index: TermIndex
  tokens: ArabicToken[]
  readingsAt: (place: number) => Reading[]
  found: Candidate[]
}

/** How far a form has been followed. */
interface Trail {
  node: WordNode
  first: number
  /** The word to be read next, and how many were read. */
  place: number
  length: number
  gap: Gap | null
  hasEnding: boolean
  hasAdjective: boolean
  taken: number
}

/**
 * The house terms in an Arabic text, in order, none over another: of two that meet, the one with more words is taken.
 * Linear in the text's length, whatever the number of terms.
 */
export function findTerms(index: TermIndex, text: string): TermMatch[] {
  const tokens = arabicTokens(text)
  const readingsAt = (place: number) => {
    const token = tokens[place]
    return token ? usefulReadings(index, token) : []
  }
  const search: Search = { index, tokens, readingsAt, found: [] }
  const begin = { node: index.root, length: 0, gap: null, hasEnding: false, hasAdjective: false, taken: 0 }
  for (const place of tokens.keys()) follow(search, { ...begin, first: place, place })
  return pickMatches(search.found.filter(inContext(search)), tokens)
}

const mostRemembered = 50_000

/** The readings of a word that may lead to a term. Newspapers say the same words again and again. */
function usefulReadings({ readings, cores, known }: TermIndex, token: ArabicToken): Reading[] {
  const word = token.spelt || token.folded
  const remembered = readings.get(word)
  if (remembered) return remembered
  if (readings.size >= mostRemembered) readings.clear()
  const useful = readingsOf(token, known).filter(({ core }) => cores.has(core))
  readings.set(word, useful)
  return useful
}

function follow(search: Search, trail: Trail): void {
  const isFirst = trail.length === 0
  for (const reading of search.readingsAt(trail.place)) {
    if (reading.hasClitic && !isFirst) continue
    for (const node of nextNodes(trail.node, reading)) go(search, step(trail, node, reading))
  }
}

const step = (trail: Trail, node: WordNode, { ending, taken }: Reading): Trail => ({
  ...trail,
  node,
  place: trail.place + 1,
  length: trail.length + 1,
  hasEnding: trail.hasEnding || ending !== 'none',
  hasAdjective: trail.hasAdjective || ending === 'adjective',
  taken: trail.taken + taken,
})

function go(search: Search, trail: Trail): void {
  for (const end of trail.node.ends) {
    if (allows(end.term.kind, trail)) search.found.push({ ...end, ...trail })
  }
  if (trail.node.next.size === 0) return
  if (search.tokens[trail.place]?.isJoined) follow(search, trail)
  const gap = trail.gap === null ? gapOver(search.tokens, trail.place, search.index.known.common) : null
  if (gap) follow(search, { ...trail, place: trail.place + 1, gap })
}

/** A form with the article wants it in the text; a form without may get it. */
function nextNodes({ next }: WordNode, { core, isDefinite }: Reading): WordNode[] {
  const found = [
    isDefinite ? next.get(`+${core}`) : undefined,
    !isDefinite || core.length >= shortestCore ? next.get(core) : undefined,
  ]
  return found.filter((node) => node !== undefined)
}

/**
 * Names take no endings: حسني is not a حسن, and who is called البغدادي is not the town. Between the words of a person's
 * name another name may stand; between other words only an adjective that agrees with both.
 */
function allows(kind: TermKind, { gap, hasEnding, hasAdjective }: Trail): boolean {
  if (kind === 'person') return !hasEnding
  return gap !== 'name' && !(kind === 'place' && hasAdjective)
}

/** A homograph is met only where one of its context words stands in the same text. */
function inContext({ index, tokens, readingsAt }: Search) {
  let cores: Set<string> | null = null
  const stands = (word: string) => {
    cores ??= new Set([...tokens.keys()].flatMap((place) => readingsAt(place).map(({ core }) => core)))
    return cores.has(word)
  }
  return ({ term }: Candidate): boolean =>
    index.contexts.get(term.id)?.some((words) => words.length > 0 && words.every(stands)) ?? true
}
