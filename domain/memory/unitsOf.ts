import type { Origin, Row, RowId, RowStatus } from '../segments/types'
import { fold } from '../text/fold'
import { keyOf, sourceKeyOf } from './keys'
import { indexed, maskFolded } from './maskedTokens'
import { pairSentences } from './pairSentences'

/** Approved Arabic with its English, as the memory keeps it: a whole row, or one sentence of it. */
export interface UnitText {
  row: RowId
  /** The place of the sentence in its row, from 0; null for the whole row. */
  sentence: number | null
  source: string
  target: string
  sourceKey: string
  foldKey: string
  /** The keys of the Arabic before and after; empty at the ends. */
  previousKey: string
  nextKey: string
  tokens: string[]
  targetTokens: string[]
  origin: Origin
}

/** The Arabic of a row as the memory sees it: its segments joined by line feeds. */
export const sourceTextOf = ({ sources }: Pick<Row, 'sources'>): string =>
  sources.map(({ text }) => text).join('\n')

/** Whether a row's text is language that can stand somewhere else, too: an address is not. */
export const isRemembered = ({ sources }: Pick<Row, 'sources'>): boolean =>
  sources.length > 0 && sources.every(({ kind }) => kind !== 'slug')

/** The different words of an English text, folded: what concordance looks for. */
const targetTokensOf = (text: string): string[] => [
  ...new Set(fold(text).split(' ').filter(Boolean).map(indexed)),
]

interface Pair {
  source: string
  target: string
}

interface Place {
  row: RowId
  sentence: number | null
  origin: Origin
}

function unitOf(
  { source, target }: Pair,
  place: Place,
  keys: Pick<UnitText, 'previousKey' | 'nextKey'>,
): UnitText {
  const folded = fold(source)
  return {
    ...place,
    source,
    target,
    sourceKey: sourceKeyOf(source),
    foldKey: keyOf(folded),
    ...keys,
    tokens: maskFolded(folded).tokens,
    targetTokens: targetTokensOf(target),
  }
}

/** The keys of the texts on either side of each text. */
function neighboursIn(texts: readonly string[]): Pick<UnitText, 'previousKey' | 'nextKey'>[] {
  const keys = texts.map(sourceKeyOf)
  return keys.map((_, index) => ({ previousKey: keys[index - 1] ?? '', nextKey: keys[index + 1] ?? '' }))
}

const noNeighbours = { previousKey: '', nextKey: '' }

function sentenceUnits(pair: Pair, place: Omit<Place, 'sentence'>): UnitText[] {
  const spans = pairSentences(pair.source, pair.target) ?? []
  if (spans.length < 2) return []
  const pairs = spans.map(({ source, target }) => ({
    source: pair.source.slice(source.start, source.end),
    target: pair.target.slice(target.start, target.end),
  }))
  const neighbours = neighboursIn(pairs.map(({ source }) => source))
  return pairs.map((one, sentence) =>
    unitOf(one, { ...place, sentence }, neighbours[sentence] ?? noNeighbours),
  )
}

/**
 * What the memory learns of a translation: every approved row with English as a unit, and the sentences of rows that have
 * several, where Arabic and English have as many. Neighbours of a row are the texts before and after it in the story; of a
 * sentence, those in its row. What has no words is no unit.
 */
export function unitsOf(rows: readonly RowStatus[]): UnitText[] {
  const remembered = rows.filter(({ row }) => isRemembered(row))
  const neighbours = neighboursIn(remembered.map(({ row }) => sourceTextOf(row)))
  return remembered
    .flatMap(({ row, approved, state, work }, index) => {
      if (!approved || state !== 'confirmed' || row.targetText.trim() === '') return []
      const pair = { source: sourceTextOf(row), target: row.targetText }
      const place = { row: row.id, origin: work?.origin ?? ('human' as const) }
      const whole = unitOf(pair, { ...place, sentence: null }, neighbours[index] ?? noNeighbours)
      return [whole, ...sentenceUnits(pair, place)]
    })
    .filter(({ foldKey }) => foldKey !== '')
}
