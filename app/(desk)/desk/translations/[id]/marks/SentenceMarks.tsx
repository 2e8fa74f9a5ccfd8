'use client'

import { useMemo } from 'react'
import { pairSentences, type SentencePair } from '@/domain/memory/pairSentences'
import type { ShownRow } from '../model/shownRow'
import { useLiveText } from './useLiveText'
import { usePairInHand } from './usePairInHand'
import { arabicText, useRowMarks } from './useRowMarks'

const noPairs: readonly SentencePair[] = []

/**
 * Marks the sentence that renders the one under the pointer or the caret, in the other text of the row in hand. Where
 * the counts of sentences differ, or there is only one, nothing is marked. Draws nothing of its own.
 */
export function SentenceMarks({ row }: { row: ShownRow }) {
  const arabic = arabicText(row.sources)
  const english = useLiveText(row)
  const pairs = useMemo(() => {
    const paired = pairSentences(arabic, english)
    return paired && paired.length > 1 ? paired : noPairs
  }, [arabic, english])
  const pair = usePairInHand(row.id, pairs)
  const spans = useMemo(() => {
    if (!pair) return {}
    return pair.side === 'source' ? { target: [pair.of.target] } : { source: [pair.of.source] }
  }, [pair])
  useRowMarks(row, 'sentence', spans)
  return null
}
