import { placeOfQuote } from '@/domain/review/placeOfQuote'
import { arabicText } from '../marks/useRowMarks'
import type { Workspace } from '../session/types'
import { shownOf } from '../session/writing'
import { offsetIn, placeOf } from './cells'
import type { Quotation } from './types'

/** The words that are selected in the row in hand, on one of its sides; null where none are. */
export function selectedQuotation(workspace: Workspace): Quotation | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const place = placeOf(range.startContainer)
  const end = placeOf(range.endContainer)
  if (!place || place.row !== workspace.get().here) return null
  const { shown, side, row } = place
  const from = offsetIn(shown, range.startContainer, range.startOffset)
  const isWithin = end?.row === row && end.side === side
  const to = isWithin ? offsetIn(shown, range.endContainer, range.endOffset) : shown.text.length
  const words = shown.text.slice(from, to)
  const quote = words.trim()
  const offset = from + words.length - words.trimStart().length
  // While a change is shown, the text on the screen may have other spaces than the row.
  const text = textOf(workspace, row, side, shown.text)
  const found = placeOfQuote(text, { quote, offset })
  return found && { quote, side, offset: found.start }
}

function textOf(workspace: Workspace, row: string, side: Quotation['side'], onScreen: string): string {
  const known = shownOf(workspace, row)
  if (!known) return onScreen
  if (side === 'source') return arabicText(known.sources)
  return workspace.editor.current?.row === row ? onScreen : known.targetText
}
