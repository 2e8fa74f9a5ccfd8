import { idOf } from './blocks'
import type { Body, ListNode, RootChild } from './document'
import type { BlockNode, NewId } from './saving'

/**
 * Gives every block an id of its own: text blocks in `$.bid`, images and slots in their node's id.
 * Where two have the same one, the first keeps it. What is right already is left as it is, the body included.
 */
export function repairBlockIds(body: Body, newId: NewId): Body {
  const taken = new Set<string>()
  const wanted = new Set(body.root.children.flatMap((child) => idsIn(child)))
  const fresh = () => {
    let id = newId()
    while (taken.has(id) || wanted.has(id)) id = newId()
    return id
  }
  const repair = <N extends BlockNode>(node: N): N => {
    const own = idOf(node)
    const id = own && !taken.has(own) ? own : fresh()
    taken.add(id)
    return id === own ? node : withId(node, id)
  }
  const children = body.root.children.map((child) => repairChild(child, repair))
  if (children.every((child, index) => child === body.root.children[index])) return body
  return { root: { ...body.root, children } }
}

type Repair = <N extends BlockNode>(node: N) => N

function repairChild(child: RootChild, repair: Repair): RootChild {
  return child.type === 'list' ? repairList(child, repair) : repair(child)
}

function repairList(list: ListNode, repair: Repair): ListNode {
  const items = list.children.map((item) => repair(item))
  return items.every((item, index) => item === list.children[index]) ? list : { ...list, children: items }
}

function idsIn(child: RootChild): string[] {
  const nodes = child.type === 'list' ? child.children : [child]
  return nodes.flatMap((node) => idOf(node) ?? [])
}

/** The same block under another id. */
export function withId<N extends BlockNode>(node: N, id: string): N {
  if (node.type === 'upload') return { ...node, id }
  if (node.type === 'block') return { ...node, fields: { ...node.fields, id } }
  return { ...node, $: { ...node.$, bid: id } }
}
