import type { InlineNode, LinkNode } from './document'
import { textOfInline } from './plainTextOf'

type Halves<N> = [N[], N[]]

/** Inline nodes in two at an offset of their plain text (UTF-16 units); a link that is cut goes on in both halves. */
export function splitInline(nodes: readonly InlineNode[], offset: number): Halves<InlineNode> {
  const left: InlineNode[] = []
  const right: InlineNode[] = []
  let start = 0
  for (const node of nodes) {
    const length = textOfInline([node]).length
    const [before, after] = splitNode(node, offset - start)
    left.push(...before)
    right.push(...after)
    start += length
  }
  return [left, right]
}

function splitNode(node: InlineNode, offset: number): Halves<InlineNode> {
  if (offset <= 0) return [[], [node]]
  if (offset >= textOfInline([node]).length) return [[node], []]
  if (node.type === 'link') return splitLink(node, offset)
  if (node.type === 'linebreak') return [[node], []]
  const [head, tail] = [node.text.slice(0, offset), node.text.slice(offset)]
  return [[{ ...node, text: head }], [{ ...node, text: tail }]]
}

function splitLink(node: LinkNode, offset: number): Halves<InlineNode> {
  const isLeaf = (child: InlineNode) => child.type !== 'link'
  const [left, right] = splitInline(node.children, offset)
  return [[{ ...node, children: left.filter(isLeaf) }], [{ ...node, children: right.filter(isLeaf) }]]
}

/** Inline nodes without the spaces at one end, for a text that begins or ends where another was cut off. */
export function trimInline(nodes: readonly InlineNode[], end: 'start' | 'end'): InlineNode[] {
  const text = textOfInline(nodes)
  const spaces = text.length - (end === 'start' ? text.trimStart() : text.trimEnd()).length
  const [left, right] = splitInline(nodes, end === 'start' ? spaces : text.length - spaces)
  return end === 'start' ? right : left
}
