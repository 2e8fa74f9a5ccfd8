import { rangeIn, shownText } from '../marks/shownText'
import type { Workspace } from '../session/types'
import { cellOf } from './cells'
import type { Quotation } from './types'

interface Words {
  row: string
  side: Quotation['side']
  start: number
  end: number
}

/** Goes from a quotation to the words in the row: brings them into sight and selects them. */
export function showWords({ editor }: Workspace, { row, side, start, end }: Words): void {
  const element = document.querySelector(`[data-row="${CSS.escape(row)}"]`)
  const cell = element && cellOf(element, side)
  const range = cell && rangeIn(shownText(cell), { start, end })
  if (!range) return
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
  if (side === 'target' && editor.current?.row === row) {
    editor.current.focus()
    editor.current.select({ start, end })
    return
  }
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}
