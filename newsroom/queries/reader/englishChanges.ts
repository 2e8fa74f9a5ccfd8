import { bidOf } from '@/domain/segments/blocks'
import type { BlockId, Hash, TranslationContent } from '@/domain/segments/document'
import { hashBlocks } from '@/domain/segments/hashRuns'
import { textBlocksOf } from '@/domain/segments/textBlocksOf'
import type { TranslationEdition } from '@/newsroom/editions/types'
import { type Change, changeBy } from './arabicChanges'

/**
 * The last change of every English block that a correction note speaks of (`history`: the newest first). Nobody
 * classifies changes of the English, so one without a note is taken for polish.
 */
export function englishChanges(history: readonly TranslationEdition[]): Map<BlockId, Change> {
  const changes = new Map<BlockId, Change>()
  const oldestFirst = history.toReversed()
  for (const [index, edition] of oldestFirst.entries()) {
    const previous = oldestFirst[index - 1]
    if (!previous || !edition.correctionNote) continue
    const before = hashesOf(previous.content)
    for (const [bid, hash] of hashesOf(edition.content))
      if (before.has(bid) && before.get(bid) !== hash) changes.set(bid, changeBy(edition))
  }
  return changes
}

function hashesOf({ body }: TranslationContent): Map<BlockId, Hash> {
  return new Map(Array.from(textBlocksOf(body), (block) => [bidOf(block), hashBlocks([block])]))
}
