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
 * The last change of every Arabic segment since it was first published (`history`: the newest first); of one that is no
 * more, its removal. What an editor called minor is none, and neither is a new paragraph.
 */
export function arabicChanges(history: readonly ArticleEdition[]): Map<SegmentId, Change> {
  const classOf = classesOf(history[0]?.equivalences ?? [])
  const changes = new Map<SegmentId, Change>()
  const removals = new Map<SegmentId, Change>()
  const last = new Map<SegmentId, string>()
  for (const edition of history.toReversed()) {
    const now = new Map(edition.segments)
    for (const [segment, hash] of now) {
      const old = last.get(segment)
      if (old !== undefined && classOf(segment, old) !== classOf(segment, hash))
        changes.set(segment, changeBy(edition))
      last.set(segment, hash)
      removals.delete(segment)
    }
    for (const segment of last.keys())
      if (!now.has(segment) && !removals.has(segment)) removals.set(segment, changeBy(edition))
  }
  return new Map([...changes, ...removals])
}

export function changeBy({
  publishedAt,
  id,
  correctionNote,
}: Omit<ArticleEdition, 'language' | 'translation' | 'content' | 'segments'>): Change {
  return { at: publishedAt, edition: id, hasNote: Boolean(correctionNote) }
}
