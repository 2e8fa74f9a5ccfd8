import type { LexicalEditor } from 'lexical'
import { rangeOf } from '@/app/(desk)/_editor/rangeOf'
import type { Proposal } from '../session/types'

const all = 'tarjuman-proposals'
const one = 'tarjuman-proposal'

/**
 * Underlines what the text check proposes, through the CSS Custom Highlight API: the text itself is not touched. A
 * browser without it shows the proposals in the rail alone. Returns what takes the underlines away.
 */
export function highlightProposals(
  editor: LexicalEditor | null,
  proposals: Proposal[],
  looked: string,
): () => void {
  const root = editor?.getRootElement()
  if (!root || !('highlights' in CSS)) return () => undefined
  const every = new Highlight()
  const chosen = new Highlight()
  for (const proposal of proposals) {
    const block = root.querySelector(`[data-bid="${CSS.escape(proposal.place)}"]`)
    if (!block) continue
    for (const stretch of stretchesOf(proposal)) {
      const range = rangeOf(block, stretch)
      if (!range) continue
      every.add(range)
      if (proposal.key === looked) chosen.add(range)
    }
  }
  CSS.highlights.set(all, every)
  CSS.highlights.set(one, chosen)
  return () => {
    CSS.highlights.delete(all)
    CSS.highlights.delete(one)
  }
}

/** A quotation is underlined from mark to mark; an insertion under the letter before it. */
function stretchesOf({ suggestions }: Proposal): { from: number; to: number }[] {
  const [first] = suggestions
  const last = suggestions.at(-1)
  if (!first || !last) return []
  return [{ from: first.from === last.to ? Math.max(0, first.from - 1) : first.from, to: last.to }]
}
