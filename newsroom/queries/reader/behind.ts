import type { BlockId, SegmentId } from '@/domain/segments/document'
import { classesOf } from '@/domain/segments/equivalent'
import { fieldTarget } from '@/domain/segments/fieldTarget'
import { isBodySegment } from '@/domain/segments/ids'
import type { ArticleEdition, PrintedRow, TranslationEdition } from '@/newsroom/editions/types'
import type { Change } from './arabicChanges'

/** Where the live English renders an Arabic that is no longer the live one. */
export interface Behind {
  /** When the Arabic of an English block was changed, by the block's id. */
  blocks: Map<BlockId, string>
  /** Those of them whose Arabic is no more. */
  gone: Set<BlockId>
  /** The latest of these changes, those of title, standfirst and captions included; null: nothing that is printed is behind. */
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
  const live = new Set(arabic.segments.map(([segment]) => segment))
  const behind: Behind = { blocks: new Map(), gone: new Set(), at: null }
  for (const row of english.segments) {
    if (row.row === 'slug' || row.sources.every(isCurrent) || !isPrinted(row, english)) continue
    const isGone = row.sources.every(([segment]) => !live.has(segment))
    const at = latest(row.sources.map(([segment]) => changes.get(segment)?.at ?? arabic.publishedAt))
    for (const bid of row.blocks) {
      behind.blocks.set(bid, at)
      if (isGone) behind.gone.add(bid)
    }
    behind.at = latest(behind.at ? [behind.at, at] : [at])
  }
  return behind
}

/** What was left out of the English is not behind: readers see none of it. */
function isPrinted({ row, blocks }: PrintedRow, { content }: TranslationEdition): boolean {
  return blocks.length > 0 || (!isBodySegment(row) && fieldTarget(content, row).trim() !== '')
}

/** Whether nothing of an English renders an Arabic that is no longer that of this edition; its address apart. */
export function isCurrentAgainst(
  rows: readonly PrintedRow[],
  arabic: Pick<ArticleEdition, 'segments' | 'equivalences'>,
): boolean {
  const isCurrent = currency(arabic)
  return rows.every(({ row, sources }) => row === 'slug' || sources.every(isCurrent))
}

function currency(
  arabic: Pick<ArticleEdition, 'segments' | 'equivalences'>,
): (source: PrintedRow['sources'][number]) => boolean {
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
