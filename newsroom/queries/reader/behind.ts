import type { BlockId, SegmentId } from '@/domain/segments/document'
import { classesOf } from '@/domain/segments/equivalent'
import type { ArticleEdition, PrintedRow, TranslationEdition } from '@/newsroom/editions/types'
import type { Change } from './arabicChanges'

/** Where the live English renders an Arabic that is no longer the live one. */
export interface Behind {
  /** When the Arabic of an English block was changed, by the block's id. */
  blocks: Map<BlockId, string>
  /** The latest of these changes, those of title, standfirst and captions included; null: nothing is behind. */
  at: string | null
}

interface Compared {
  arabic: ArticleEdition
  english: TranslationEdition
  changes: ReadonlyMap<SegmentId, Change>
}

/** Compares the Arabic that each English row was approved for with the live Arabic, minor changes apart. */
export function behindOf({ arabic, english, changes }: Compared): Behind {
  const isCurrent = currency(arabic)
  const behind: Behind = { blocks: new Map(), at: null }
  for (const row of english.segments) {
    if (row.row === 'slug' || row.sources.every(isCurrent)) continue
    const at = latest(row.sources.map(([segment]) => changes.get(segment)?.at ?? arabic.publishedAt))
    for (const bid of row.blocks) behind.blocks.set(bid, at)
    behind.at = latest(behind.at ? [behind.at, at] : [at])
  }
  return behind
}

function currency(arabic: ArticleEdition): (source: PrintedRow['sources'][number]) => boolean {
  const classOf = classesOf(arabic.equivalences)
  const now = new Map(arabic.segments)
  return ([segment, hash]) => {
    const current = now.get(segment)
    return current !== undefined && classOf(segment, current) === classOf(segment, hash)
  }
}

function latest(times: readonly string[]): string {
  return times.toSorted().at(-1) ?? ''
}
