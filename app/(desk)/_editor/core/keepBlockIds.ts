import { $isListNode } from '@lexical/list'
import type { ElementNode, LexicalNode } from 'lexical'
import { $getEditor, $getRoot, $getState, $setState, type LexicalEditor, RootNode } from 'lexical'
import { $isImageSlot, type ImageSlotNode } from './imageSlotNode'
import { newBlockId } from './newBlockId'
import { bidState } from './state'
import { $isStoryImage, type StoryImageNode } from './storyImageNode'
import { $isBlock } from './textBlocks'

type Identified = ElementNode | StoryImageNode | ImageSlotNode

/**
 * Gives every block an id of its own, in every update. Lexical runs the root's transform last and in every update
 * that touches a node at all, so one walk over the blocks (tens of microseconds in a long story) sees all of them
 * together; a transform of each block class would see one block at a time and could not tell which of two blocks
 * with one id was there first.
 */
export function keepBlockIds(editor: LexicalEditor, newId: () => string = newBlockId): () => void {
  return editor.registerNodeTransform(RootNode, () => $repairIds(newId))
}

function $repairIds(newId: () => string): void {
  const owners = new Map<string, Identified>()
  const homeless: Identified[] = []
  for (const node of $identified()) {
    const id = $idOf(node)
    const owner = owners.get(id)
    if (!id) homeless.push(node)
    else if (!owner) owners.set(id, node)
    else if ($wasThere(node, id) && !$wasThere(owner, id)) {
      homeless.push(owner)
      owners.set(id, node)
    } else homeless.push(node)
  }
  for (const node of homeless) $setId(node, newId())
}

function $identified(): Identified[] {
  return $getRoot()
    .getChildren()
    .flatMap((child): LexicalNode[] => ($isListNode(child) ? child.getChildren() : [child]))
    .filter((node) => $isBlock(node) || $isStoryImage(node) || $isImageSlot(node))
}

function $idOf(node: Identified): string {
  return $isStoryImage(node) || $isImageSlot(node) ? node.getImageId() : $getState(node, bidState)
}

function $setId(node: Identified, id: string): void {
  if ($isStoryImage(node) || $isImageSlot(node)) node.setImageId(id)
  else $setState(node, bidState, id)
}

/** Whether the node had this id before the update: the one that was there first keeps it. */
function $wasThere(node: Identified, id: string): boolean {
  const before = $getEditor().getEditorState()._nodeMap.get(node.getKey())
  if (!before) return false
  if ($isStoryImage(before)) return before.__id === id
  if ($isImageSlot(before)) return before.__fields.id === id
  return $getState(before, bidState, 'direct') === id
}
