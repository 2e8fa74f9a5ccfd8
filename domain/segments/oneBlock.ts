import type { InlineNode, TextBlock } from './document'
import { lineBreak } from './nodes'

/** Blocks as the lines of the first; none where there is none. */
export function oneBlock(blocks: readonly TextBlock[]): TextBlock[] {
  const [first, ...rest] = blocks
  if (!first) return []
  const lines = rest.flatMap(({ children }): InlineNode[] => [lineBreak(), ...children])
  return [{ ...first, children: [...first.children, ...lines] }]
}
