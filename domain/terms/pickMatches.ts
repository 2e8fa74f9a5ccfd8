import type { ArabicToken } from './arabicTokens'
import type { FormEnd } from './createTermIndex'
import type { Gap } from './gaps'
import type { TermMatch } from './types'

/** A form that was met: the words `first` to before `place`, `length` of them its own. */
export interface Candidate extends FormEnd {
  first: number
  place: number
  length: number
  gap: Gap | null
  taken: number
}

/** Takes the best of those that meet, and puts them in order. */
export function pickMatches(found: readonly Candidate[], tokens: readonly ArabicToken[]): TermMatch[] {
  const isTaken: boolean[] = []
  const picked: Candidate[] = []
  for (const candidate of found.toSorted(better)) {
    const places = placesOf(candidate)
    if (places.some((place) => isTaken[place])) continue
    for (const place of places) isTaken[place] = true
    picked.push(candidate)
  }
  return picked
    .sort((one, other) => one.first - other.first)
    .flatMap((candidate) => matchOf(candidate, tokens))
}

const placesOf = ({ first, place }: Candidate) =>
  Array.from({ length: place - first }, (_, index) => first + index)

/** More words first, then none left out, then the fewest letters taken off, then what the house wants. */
function better(one: Candidate, other: Candidate): number {
  return (
    other.length - one.length ||
    Number(one.gap !== null) - Number(other.gap !== null) ||
    one.taken - other.taken ||
    Number(isIn(other)) - Number(isIn(one)) ||
    Number(one.isForbidden) - Number(other.isForbidden) ||
    one.first - other.first ||
    one.term.id - other.term.id
  )
}

/** A term that asked for its context, and got it, before its homograph that asks for none. */
const isIn = ({ term }: Candidate): boolean => term.contexts.length > 0

function matchOf(
  { term, form, isForbidden, first, place }: Candidate,
  tokens: readonly ArabicToken[],
): TermMatch[] {
  const [from, to] = [tokens[first], tokens[place - 1]]
  return from && to ? [{ term, form, isForbidden, start: from.start, end: to.end }] : []
}
