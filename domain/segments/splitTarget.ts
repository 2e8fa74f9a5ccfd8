import type { Result } from '@/domain/workflow/types'
import { bidOf } from './blocks'
import type { BlockId, TextBlock } from './document'
import { openRow } from './openRow'
import { plainTextOf } from './plainTextOf'
import type { NewId } from './saving'
import { splitInline, trimInline } from './splitInline'
import { writeRow } from './writeRow'
import type { RowActionOn, Written } from './writing'

/**
 * Splits one target block at a plain-text offset (UTF-16 units). The first half keeps the block's id; both render what
 * the row renders. Refusals: those of `openRow`, `row.split` when there is nothing on one side or the row was added (it is
 * one block).
 */
export function splitTarget({
  block,
  offset,
  ...action
}: RowActionOn & { block: BlockId; offset: number; newId: NewId }): Result<Written> {
  const opened = openRow(action, action)
  if (!opened.ok) return opened
  const { row } = opened.value
  const blocks = row.blocks.flatMap((node) => (bidOf(node) === block ? halvesOf(node, offset) : [node]))
  const isSplit =
    !row.id.startsWith('added:') &&
    blocks.length > row.blocks.length &&
    blocks.every((node) => plainTextOf(node).trim() !== '')
  if (!isSplit) return { ok: false, refusal: { code: 'row.split', rows: [row.id] } }
  return writeRow({ ...action, write: { row: row.id, base: action.base, blocks } })
}

function halvesOf(node: TextBlock, offset: number): TextBlock[] {
  const [left, right] = splitInline(node.children, offset)
  const { bid: _bid, ...state } = node.$ ?? {}
  return [
    { ...node, children: trimInline(left, 'end') },
    { ...node, $: state, children: trimInline(right, 'start') },
  ]
}
