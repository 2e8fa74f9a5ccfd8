import fc from 'fast-check'
import { bidOf, blocksOf, bodyOf, type FlatBlock, isTextBlock } from '../blocks'
import type { Body, TextBlock } from '../document'
import { paragraph, textNode } from '../nodes'
import { plainTextOf } from '../plainTextOf'
import { repairBlockIds } from '../repairBlockIds'
import type { NewId } from '../saving'
import { inShape, type Shape } from '../shapes'
import { splitInline } from '../splitInline'
import { arabicText, shapes } from './index'

/** What an editor does to a body, for property tests. Places are taken modulo the number of blocks. */
export type Operation =
  | { do: 'insert' | 'edit'; place: number; text: string }
  | { do: 'split' | 'join' | 'delete' | 'pasteCopy' | 'pasteDuplicate'; place: number }
  | { do: 'move'; place: number; to: number }
  | { do: 'retype'; place: number; shape: Shape }
  | { do: 'undo' }

const place = fc.nat(30)

export const operations: fc.Arbitrary<Operation[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constantFrom('insert' as const, 'edit' as const), place, text: arabicText }),
    fc.record({
      do: fc.constantFrom(
        'split' as const,
        'join' as const,
        'delete' as const,
        'pasteCopy' as const,
        'pasteDuplicate' as const,
      ),
      place,
    }),
    fc.record({ do: fc.constant('move' as const), place, to: place }),
    fc.record({ do: fc.constant('retype' as const), place, shape: shapes }),
    fc.constant({ do: 'undo' as const }),
  ),
  { maxLength: 12, size: 'max' },
)

/** A body with the states before it, newest last, for undo. */
export interface Edited {
  body: Body
  past: Body[]
}

/** One operation, saved: ids are repaired as the server does. */
export function operate({ body, past }: Edited, operation: Operation, newId: NewId): Edited {
  if (operation.do === 'undo') return { body: past.at(-1) ?? body, past: past.slice(0, -1) }
  const blocks = blocksOf(body)
  const changed = blocks.length === 0 && operation.do !== 'insert' ? blocks : change(blocks, operation)
  return { body: repairBlockIds(bodyOf(changed, 'rtl'), newId), past: [...past, body] }
}

/** The blocks that an operation leaves as they are. */
export function untouchedBy(body: Body, operation: Operation): string[] {
  const blocks = blocksOf(body)
  if (operation.do === 'undo' || blocks.length === 0) return []
  const at = operation.place % blocks.length
  const touched = new Set([at, ...(operation.do === 'join' ? [at + 1] : [])])
  const leavesAll = ['insert', 'pasteCopy', 'pasteDuplicate', 'move'].includes(operation.do)
  return blocks.flatMap(({ node }, index) => (!leavesAll && touched.has(index) ? [] : [bidOf(node)]))
}

function change(blocks: FlatBlock[], operation: Exclude<Operation, { do: 'undo' }>): FlatBlock[] {
  const at = blocks.length === 0 ? 0 : operation.place % blocks.length
  if (operation.do === 'insert')
    return blocks.toSpliced(at, 0, { node: paragraph(operation.text), list: null })
  const block = blocks[at]
  if (!block) return blocks
  if (operation.do === 'delete') return blocks.toSpliced(at, 1)
  if (operation.do === 'move') return moved(blocks, at, operation.to)
  if (operation.do === 'pasteDuplicate') return blocks.toSpliced(at + 1, 0, block)
  if (!isTextBlock(block.node)) return blocks
  const { node } = block
  if (operation.do === 'pasteCopy') return blocks.toSpliced(at, 0, { ...block, node: withoutId(node) })
  if (operation.do === 'edit')
    return blocks.with(at, { ...block, node: { ...node, children: [textNode(operation.text)] } })
  if (operation.do === 'retype') return blocks.with(at, inShape(node, operation.shape))
  if (operation.do === 'split') return blocks.toSpliced(at, 1, ...halves(block, node))
  return joined(blocks, at, node)
}

function moved(blocks: FlatBlock[], from: number, to: number): FlatBlock[] {
  const [block] = blocks.slice(from, from + 1)
  const rest = blocks.toSpliced(from, 1)
  return block ? rest.toSpliced(to % (rest.length + 1), 0, block) : blocks
}

function halves(block: FlatBlock, node: TextBlock): FlatBlock[] {
  const [left, right] = splitInline(node.children, Math.floor(plainTextOf(node).length / 2))
  return [
    { ...block, node: { ...node, children: left } },
    { ...block, node: withoutId({ ...node, children: right }) },
  ]
}

function joined(blocks: FlatBlock[], at: number, node: TextBlock): FlatBlock[] {
  const next = blocks[at + 1]
  if (!next || !isTextBlock(next.node)) return blocks
  const children = [...node.children, ...next.node.children]
  return blocks.toSpliced(at, 2, {
    ...blocks[at],
    list: blocks[at]?.list ?? null,
    node: { ...node, children },
  })
}

function withoutId<N extends TextBlock>(node: N): N {
  const { bid: _bid, ...state } = node.$ ?? {}
  return { ...node, $: state }
}
