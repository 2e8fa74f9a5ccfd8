import type { SegmentId } from '@/domain/segments/document'
import { classesOf } from '@/domain/segments/equivalent'
import type { ArticleEdition } from '@/newsroom/editions/types'

/** When a text that readers had seen was last changed. */
export interface Change {
  at: string
  /** The edition that brought the change. */
  edition: number
  /** Whether that edition says what was wrong. */
  hasNote: boolean
}

/**
 * The last change of every Arabic segment since it was first published (`history`: the newest first). What an editor
 * called minor is none, and neither is a new paragraph.
 */
export function arabicChanges(history: readonly ArticleEdition[]): Map<SegmentId, Change> {
  const classOf = classesOf(history[0]?.equivalences ?? [])
  const changes = new Map<SegmentId, Change>()
  const oldestFirst = history.toReversed()
  for (const [index, edition] of oldestFirst.entries()) {
    const before = new Map(oldestFirst[index - 1]?.segments)
    for (const [segment, hash] of edition.segments) {
      const old = before.get(segment)
      if (old !== undefined && classOf(segment, old) !== classOf(segment, hash))
        changes.set(segment, changeBy(edition))
    }
  }
  return changes
}

export function changeBy({
  publishedAt,
  id,
  correctionNote,
}: Omit<ArticleEdition, 'language' | 'translation' | 'content' | 'segments'>): Change {
  return { at: publishedAt, edition: id, hasNote: Boolean(correctionNote) }
}
