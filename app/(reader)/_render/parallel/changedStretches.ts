import type { Stretch } from '@/app/_shared/story/InlineText'
import { wordDiff } from '@/domain/text/wordDiff'

/** The words of `now` that were not in `before`, as stretches of `now`. */
export function changedStretches(before: string | undefined, now: string): Stretch[] {
  if (before === undefined) return []
  let at = 0
  return wordDiff(before, now).flatMap(({ kind, text }) => {
    if (kind === 'del') return []
    const from = at
    at += text.length
    return kind === 'ins' && text.trim() !== '' ? [{ from, to: at }] : []
  })
}
