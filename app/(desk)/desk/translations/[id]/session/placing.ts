import { paragraph } from '@/domain/segments/nodes'
import type { Origin, Work } from '@/domain/segments/types'
import { type Content, contentOf, hashOfContent, isFieldRow } from '../model/content'
import type { ShownRow } from '../model/shownRow'
import type { Workspace } from './types'
import { closeStep, shownOf, write } from './writing'

/** English that did not come from the keys: a match of the memory, a machine's draft. */
export interface Placed {
  text: string
  origin: Origin
  match?: Work['match']
}

/** Plain text as the row's English: a line is a paragraph, and a paragraph that the row has keeps its id. */
export function contentFrom(row: Pick<ShownRow, 'id' | 'blocks'>, text: string): Content {
  const lines = text.split(/\s*\n\s*/).filter((line) => line.trim() !== '')
  if (isFieldRow(row)) return { text: lines.join(' ') }
  return { blocks: lines.map((line, index) => paragraph(line, row.blocks[index]?.$)) }
}

/**
 * Puts a whole English into a row as a draft: shown at once, written in its turn, taken back as one step. Answers false
 * where the row is not there or says this already.
 */
export function placeEnglish(workspace: Workspace, row: string, { text, origin, match }: Placed): boolean {
  closeStep(workspace)
  const shown = shownOf(workspace, row)
  if (!shown || shown.orphan) return false
  const before = contentOf(shown)
  const content = contentFrom(shown, text)
  if (hashOfContent(content) === hashOfContent(before)) return false
  const { state, stale } = shown
  write(workspace, { row, content, state: 'draft', origin, match })
  const was = state === 'draft' || state === 'confirmed' ? { state } : {}
  workspace.history.push({
    row,
    undo:
      state === 'omitted'
        ? [{ do: 'omit', row, reason: shown.reason ?? '' }]
        : [{ do: 'write', row, content: before, ...was, ...(stale && { staleAgain: true }) }],
    redo: [{ do: 'write', row, content, state: 'draft', origin, match }],
  })
  return true
}
