/** The DOM range of a stretch of a block's plain text; null where the text on the screen is another. */
export function rangeOf(element: Element, { from, to }: { from: number; to: number }): Range | null {
  const range = document.createRange()
  const start = pointAt(element, from, true)
  const end = pointAt(element, to, false)
  if (!start || !end) return null
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

/** A line break counts as one letter, as it does in the plain text. */
function pointAt(element: Element, offset: number, isStart: boolean): { node: Node; offset: number } | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  let left = offset
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      const size = node.data.length
      if (left < size || (left === size && !isStart)) return { node, offset: left }
      left -= size
    } else if (node.nodeName === 'BR') left -= 1
  }
  return null
}
