/** A letter of a text on the page, with its node. */
interface Piece {
  node: Text
  /** Where it begins in the text. */
  from: number
}

/** The text that an element shows, blocks joined by line feeds, and where its pieces stand. */
export interface ShownText {
  text: string
  pieces: Piece[]
}

const blocks = '.blk, .ar'

/**
 * Reads the text of a row's cell as the newsroom has it: without struck words and without notes, a line break as one
 * letter, a line feed between blocks.
 */
export function shownText(element: Element): ShownText {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches('del, .note, .was')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  )
  const pieces: Piece[] = []
  const texts: string[] = []
  let size = 0
  let isFirst = true
  const add = (text: string) => {
    texts.push(text)
    size += text.length
  }
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      pieces.push({ node, from: size })
      add(node.data)
    } else if (node instanceof Element && node.matches(blocks)) {
      if (!isFirst) add('\n')
      isFirst = false
    } else if (node instanceof HTMLBRElement && !isFiller(node)) add('\n')
  }
  return { text: texts.join(''), pieces }
}

/** The line break that keeps an empty paragraph of the editor open. */
function isFiller(br: HTMLBRElement): boolean {
  return br.dataset.lexicalManagedLinebreak !== undefined || br.parentElement?.childNodes.length === 1
}

/** The offset in the text of a place in one of its nodes; null for a place elsewhere. */
export function offsetIn(
  { pieces }: ShownText,
  { node, offset }: { node: Node; offset: number },
): number | null {
  const piece = pieces.find((one) => one.node === node)
  return piece ? piece.from + Math.min(offset, piece.node.length) : null
}

interface Stretch {
  start: number
  end: number
}

/** The range of a stretch of the text; null where it is not there or empty. */
export function rangeIn({ pieces }: ShownText, { start, end }: Stretch): Range | null {
  const first = pieces.find(({ node, from }) => start < from + node.length)
  const last = pieces.findLast(({ from }) => from < end)
  if (!first || !last || end <= start || last.from + last.node.length < end) return null
  const range = document.createRange()
  range.setStart(first.node, Math.max(0, start - first.from))
  range.setEnd(last.node, end - last.from)
  return range
}
