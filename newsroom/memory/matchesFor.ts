import type { Database } from '@/collections/database'
import { sourceKeyOf } from '@/domain/memory/keys'
import { sentenceSpans } from '@/domain/memory/pairSentences'
import { exactScore } from '@/domain/memory/scoreMatch'
import { exactUnits, type OwnRow, type Wanted } from './exactUnits'
import { likeUnits } from './likeUnits'
import { type InHand, inHand, matchOf, ranked } from './ranked'
import type { MemoryMatch } from './types'

/** The keys 1 to 9 insert a match. */
const mostMatches = 9
/** So many are looked at for each text, so many sentences of a row, and so many are shown for each of them. */
const mostLike = 12
const mostSentences = 16
const mostForSentence = 3

export interface Asked {
  language: string
  /** The Arabic of the row, and of the rows before and after it; empty at the ends of the story. */
  text: string
  previous: string
  next: string
  /** The row itself: what was learned of it is no match. */
  own: OwnRow | null
}

interface Lookup {
  language: string
  own: OwnRow | null
}

const isExact = ({ score }: MemoryMatch): boolean => score >= exactScore

/** Matches of each text: those with the same Arabic, and where there are none, those that are alike. */
async function matchesOfTexts(
  db: Database,
  texts: readonly InHand[],
  lookup: Lookup,
): Promise<MemoryMatch[][]> {
  const same = await exactUnits(db, { ...lookup, texts })
  const matches: MemoryMatch[][] = []
  for (const [index, wanted] of texts.entries()) {
    const exact = (same[index] ?? []).flatMap((unit) => matchOf(unit, wanted) ?? [])
    const like = exact.some(isExact)
      ? []
      : await likeUnits(db, { ...lookup, text: wanted.text, most: mostLike })
    matches.push([...exact, ...like.flatMap((unit) => matchOf(unit, wanted) ?? [])])
  }
  return matches
}

/** The sentences of a row of several, each with the sentences around it. */
function sentencesOf(text: string): InHand[] {
  const spans = sentenceSpans(text)
  if (spans.length < 2) return []
  const keys = spans.map(({ start, end }) => sourceKeyOf(text.slice(start, end)))
  return spans.slice(0, mostSentences).map((span, index) => {
    const wanted: Wanted = {
      text: text.slice(span.start, span.end),
      previousKey: keys[index - 1] ?? '',
      nextKey: keys[index + 1] ?? '',
    }
    return inHand(wanted, span)
  })
}

/**
 * What was translated before and is like a row's Arabic, best first, at most nine. Sentences of the row are looked up by
 * themselves only where nothing renders the same whole row.
 */
export async function matchesFor(db: Database, asked: Asked): Promise<MemoryMatch[]> {
  const { language, text, own } = asked
  const lookup = { language, own }
  const row: Wanted = { text, previousKey: sourceKeyOf(asked.previous), nextKey: sourceKeyOf(asked.next) }
  const [whole = []] = await matchesOfTexts(db, [inHand(row, null)], lookup)
  if (whole.some(isExact)) return ranked(whole, mostMatches)
  const parts = await matchesOfTexts(db, sentencesOf(text), lookup)
  return ranked([...whole, ...parts.flatMap((matches) => ranked(matches, mostForSentence))], mostMatches)
}
