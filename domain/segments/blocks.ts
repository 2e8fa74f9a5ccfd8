import type { BlockId, Body, Direction, ListNode, RootChild, TextBlock } from './document'
import { list } from './nodes'
import type { BlockNode } from './saving'

/** What a list item knows of its list. */
export interface ListKind {
  listType: ListNode['listType']
  start: number
  direction: Direction
}

/** A block of a body by itself: list items stand for themselves and know their list. */
export interface FlatBlock {
  node: BlockNode
  list: ListKind | null
}

/** All blocks of a body in order, list items instead of lists. */
export function blocksOf(body: Body): FlatBlock[] {
  return body.root.children.flatMap((child): FlatBlock[] => {
    if (child.type !== 'list') return [{ node: child, list: null }]
    const { listType, start, direction } = child
    return child.children.map((node) => ({ node, list: { listType, start, direction } }))
  })
}

/** The body of these blocks: consecutive items with the same list type form a list. */
export function bodyOf(blocks: readonly FlatBlock[], direction: Direction): Body {
  const children: RootChild[] = []
  for (let at = 0; at < blocks.length; ) {
    const run = listRunAt(blocks, at)
    if (run.length > 0) children.push(listOf(run))
    else children.push(...ownChild(blocks[at]))
    at += Math.max(run.length, 1)
  }
  return { root: { type: 'root', version: 1, children, direction, format: '', indent: 0 } }
}

function ownChild(block: FlatBlock | undefined): RootChild[] {
  if (!block) return []
  return block.node.type === 'listitem' ? [listOf([block])] : [block.node]
}

function listRunAt(blocks: readonly FlatBlock[], from: number): FlatBlock[] {
  const listType = blocks[from]?.list?.listType
  if (!listType) return []
  let to = from
  while (blocks[to]?.list?.listType === listType) to += 1
  return blocks.slice(from, to)
}

function listOf(run: readonly FlatBlock[]): ListNode {
  const kind = run[0]?.list ?? { listType: 'bullet' as const, start: 1, direction: null }
  const items = run.flatMap(({ node }) => (node.type === 'listitem' ? [node] : []))
  return list(kind.listType, items, kind)
}

export function isTextBlock(node: BlockNode): node is TextBlock {
  return node.type !== 'upload' && node.type !== 'block'
}

/** A block's id: a text block's `$.bid`, an image's or a slot's own id. Undefined before repair. */
export function idOf(node: BlockNode): BlockId | undefined {
  if (node.type === 'upload') return node.id
  return node.type === 'block' ? node.fields.id : node.$?.bid
}

/** The id of a block that must have one: every stored body has been through `repairBlockIds`. */
export function bidOf(node: BlockNode): BlockId {
  const bid = idOf(node)
  if (!bid) throw new Error(`A ${node.type} block without an id: repairBlockIds was not called`)
  return bid
}
