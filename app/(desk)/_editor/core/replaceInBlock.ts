import { $isElementNode, $isTextNode, type ElementNode, type LexicalNode, type TextNode } from 'lexical'

interface Leaf {
  node: LexicalNode
  from: number
  to: number
}

/** The texts and line breaks of a block with their offsets in its plain text. */
export function $leavesOf(block: ElementNode): Leaf[] {
  const leaves: Leaf[] = []
  let at = 0
  const visit = (node: LexicalNode): void => {
    if ($isElementNode(node)) {
      for (const child of node.getChildren()) visit(child)
      return
    }
    const size = $isTextNode(node) ? node.getTextContentSize() : 1
    leaves.push({ node, from: at, to: at + size })
    at += size
  }
  for (const child of block.getChildren()) visit(child)
  return leaves
}

/**
 * Puts `text` in the place of a stretch of a block's plain text. It takes the marks of the first letter it replaces;
 * everything around keeps its own. Answers false where the stretch is not there.
 */
export function $replaceInBlock(
  block: ElementNode,
  stretch: { from: number; to: number },
  text: string,
): boolean {
  const { from, to } = stretch
  const touched = $leavesOf(block).filter(
    (leaf) => leaf.from <= to && leaf.to >= from && $isTextNode(leaf.node),
  )
  const first = touched.find((leaf) => leaf.to > from) ?? touched.at(-1)
  if (!first) return false
  for (const leaf of touched) {
    const start = Math.max(from, leaf.from) - leaf.from
    const end = Math.min(to, leaf.to) - leaf.from
    const inserted = leaf === first ? text : ''
    if (inserted !== '' || end > start) splice(leaf.node as TextNode, start, end - start, inserted)
  }
  return true
}

function splice(node: TextNode, start: number, count: number, text: string): void {
  if (count === node.getTextContentSize() && text === '') node.remove()
  else node.spliceText(start, count, text)
}
