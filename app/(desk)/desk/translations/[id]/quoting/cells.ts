import { type ShownText, shownText } from '../marks/shownText'
import type { Quotation } from './types'

type Side = Quotation['side']

/** The part of a row that shows its Arabic or its English, also where it is being written. */
export function cellOf(row: Element, side: Side): Element | null {
  if (side === 'source') return row.querySelector('.src')
  return row.querySelector('.tgt [data-field]') ?? row.querySelector('.tgt .en')
}

export interface Place {
  row: string
  side: Side
  shown: ShownText
}

/** In which row and on which side of it a node of the page stands; null beside all texts. */
export function placeOf(node: Node | null): Place | null {
  const element = node instanceof Element ? node : node?.parentElement
  const row = element?.closest<HTMLElement>('[data-row]')
  const id = row?.dataset.row
  if (!row || id === undefined) return null
  for (const side of ['source', 'target'] as const) {
    const cell = cellOf(row, side)
    if (cell && node && cell.contains(node)) return { row: id, side, shown: shownText(cell) }
  }
  return null
}

/** Where a boundary of the page stands in a text, in UTF-16 units. */
export function offsetIn({ text, pieces }: ShownText, node: Node, offset: number): number {
  const boundary = document.createRange()
  boundary.setStart(node, offset)
  for (const piece of pieces) {
    if (piece.node === node) return piece.from + offset
    // The first piece that stands after the boundary begins where it stands.
    if (boundary.comparePoint(piece.node, 0) >= 0) return piece.from
  }
  return text.length
}
