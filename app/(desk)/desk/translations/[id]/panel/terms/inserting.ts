import { fieldOf } from '../../editor/fieldOf'
import { offsetIn, placeOf } from '../../quoting/cells'
import type { Workspace } from '../../session/types'
import { shownOf } from '../../session/writing'
import { type Around, fitted } from './fitted'
import { rowTermList } from './rowTermList'

/** Puts a term's English where the caret is in the row in hand; answers false where nobody may write. */
export function insertTerm(workspace: Workspace, english: string | undefined): boolean {
  const { mode, here } = workspace.get()
  const row = shownOf(workspace, here)
  if (!row || english === undefined || mode === 'read' || row.orphan) return false
  const field = fieldOf(workspace, row.id)
  if (!field) return false
  field.focus()
  field.insert(fitted(english, aroundCaret() ?? { before: field.plain().text, after: '' }))
  return true
}

/** The term with this number in the row in hand; false where it has none. */
export function insertTermNumber(workspace: Workspace, number: number): boolean {
  const { desk, here } = workspace.get()
  const row = shownOf(workspace, here)
  return row ? insertTerm(workspace, rowTermList(desk.terms, row)[number - 1]?.term.en) : false
}

function aroundCaret(): Around | null {
  const selection = document.getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  const place = range && placeOf(range.startContainer)
  if (!range || place?.side !== 'target') return null
  const { text } = place.shown
  return {
    before: text.slice(0, offsetIn(place.shown, range.startContainer, range.startOffset)),
    after: text.slice(offsetIn(place.shown, range.endContainer, range.endOffset)),
  }
}
