import type { Span } from '@/domain/quality/types'
import { type MarkKind, paint } from './paint'
import { rangeIn, shownText } from './shownText'

export interface Marking {
  kind: MarkKind
  /** Offsets in `text`. */
  spans: readonly Span[]
  /** The text that the offsets count in: where another one is shown, as while somebody types, the marks wait. */
  text: string
}

/**
 * Marks stretches of the text that a part of `root` shows, and follows the text when it is drawn anew. Nothing of the
 * page is changed, also inside an open field. Returns what takes the marks away.
 */
export function marking(
  root: Element,
  partOf: (root: Element) => Element | null,
  { kind, spans, text }: Marking,
): () => void {
  if (spans.length === 0 || !('highlights' in CSS)) return () => undefined
  let clear = () => {}
  let frame = 0
  const draw = () => {
    frame = 0
    const part = partOf(root)
    const shown = part && shownText(part)
    if (shown?.text !== text) return
    clear()
    clear = paint(
      kind,
      spans.flatMap((span) => rangeIn(shown, span) ?? []),
    )
  }
  const observer = new MutationObserver(() => {
    frame ||= requestAnimationFrame(draw)
  })
  observer.observe(root, { childList: true, characterData: true, subtree: true })
  draw()
  return () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
    clear()
  }
}
