import { paragraph } from '@/domain/segments/nodes'
import { type Content, contentOf, isFieldRow } from '../model/content'
import { type Repeats, repeatsAt } from '../model/repeats'
import type { ShownRow } from '../model/shownRow'
import type { RowOp } from '../undo/rowOps'
import { contentFrom } from './placing'
import type { Workspace, WorkspaceState } from './types'
import { closeStep, write } from './writing'

type Writing = Extract<RowOp, { do: 'write' }>

/** What repeats and can be filled: around the row in hand, else around the row that was confirmed last. */
export function offeredRepeats({
  shown,
  here,
  repeated,
  mode,
}: Pick<WorkspaceState, 'shown' | 'here' | 'repeated' | 'mode'>): Repeats | null {
  if (mode !== 'translate') return null
  for (const id of [here, repeated]) {
    const row = shown.find((one) => one.id === id)
    const repeats = row ? repeatsAt(shown, row) : null
    if (repeats) return repeats
  }
  return null
}

/** The English of one row in the form of another: with its marks and links where both are of the body. */
function contentFor(to: ShownRow, from: ShownRow): Content {
  if (isFieldRow(to) || isFieldRow(from)) return contentFrom(to, from.targetText)
  return { blocks: from.blocks.map(({ children }, index) => paragraph(children, to.blocks[index]?.$)) }
}

/**
 * Puts the confirmed English of a row into the others with the same Arabic that have none, as one step. As drafts, though a
 * person has confirmed these very words: that the Arabic is the same does not say that it means the same there, so each is
 * read once in its place. Their origin is the person's own writing, not the memory. Answers false where nothing repeats.
 */
export function repeatEnglish(workspace: Workspace): boolean {
  closeStep(workspace)
  const { get, history, notify } = workspace
  const repeats = offeredRepeats(get())
  if (!repeats) return false
  const { from, to } = repeats
  const before = to.map((row): Writing => ({ do: 'write', row: row.id, content: contentOf(row) }))
  const after = to.map(
    (row): Writing => ({ do: 'write', row: row.id, content: contentFor(row, from), state: 'draft' }),
  )
  for (const { row, content } of after) write(workspace, { row, content, state: 'draft' })
  history.push({ row: to[0]?.id ?? from.id, undo: before, redo: after })
  const number = get().shown.findIndex(({ id }) => id === from.id) + 1
  notify({ kind: 'repeated', count: to.length, number })
  return true
}
