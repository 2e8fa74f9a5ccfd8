import type { InlineNode, TextBlock } from './document'

/** The text of a block as a reader sees it; a line break is `\n`. */
export function plainTextOf(block: Pick<TextBlock, 'children'>): string {
  return textOfInline(block.children)
}

/** The text of inline nodes, links included. */
export function textOfInline(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text
      return node.type === 'linebreak' ? '\n' : textOfInline(node.children)
    })
    .join('')
}
