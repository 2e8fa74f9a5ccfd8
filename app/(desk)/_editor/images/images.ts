import { $isListItemNode } from '@lexical/list'
import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { $createImageSlot, $isImageSlot } from '../core/imageSlotNode'
import { newBlockId } from '../core/newBlockId'
import { $createStoryImage, $isStoryImage } from '../core/storyImageNode'
import { $blockInHand, $blockOf, $isBlankBlock } from '../core/textBlocks'

export interface NewImage {
  media: number
  caption: string
  alt: string
}

/** Puts an image after the block in hand (in its place when it is empty), or at the end. */
export function insertImage(editor: LexicalEditor, { media, caption, alt }: NewImage): void {
  editor.update(() => {
    const image = $createStoryImage({ id: newBlockId(), media, caption, alt })
    const selection = $getSelection()
    const block =
      $blockInHand() ?? ($isRangeSelection(selection) ? $blockOf(selection.anchor.getNode()) : null)
    const place = $isListItemNode(block) ? block.getParentOrThrow() : block
    if (place) place.insertAfter(image)
    else $getRoot().append(image)
    if (block && place?.is(block) && $isBlankBlock(block)) block.remove()
    if (!image.getNextSibling()) image.insertAfter($createParagraphNode())
    image.selectNext()
  })
}

/** Gives a slot its image, or an image another one. The place keeps its id, its caption and its alt. */
export function fillImage(editor: LexicalEditor, key: NodeKey, { media, caption, alt }: NewImage): void {
  editor.update(() => {
    const node = $getNodeByKey(key)
    if ($isStoryImage(node)) node.setMedia(media)
    if (!$isImageSlot(node)) return
    const fields = node.getFields()
    const image = { id: fields.id, media, caption: fields.caption || caption, alt: fields.alt || alt }
    node.replace($createStoryImage(image))
  })
}

export function writeImage(
  editor: LexicalEditor,
  key: NodeKey,
  texts: { caption?: string; alt?: string; credit?: string },
): void {
  editor.update(() => {
    const node = $getNodeByKey(key)
    const { credit: _credit, ...ofImage } = texts
    if ($isStoryImage(node)) node.setFields(ofImage)
    if ($isImageSlot(node)) node.setFields(texts)
  })
}

export function removeImage(editor: LexicalEditor, key: NodeKey): void {
  editor.update(() => {
    const node = $getNodeByKey(key)
    if (!$isStoryImage(node) && !$isImageSlot(node)) return
    if (!node.getNextSibling() && !node.getPreviousSibling()) node.insertAfter($createParagraphNode())
    node.selectNext()
    node.remove()
  })
}

/** An empty place for an image that will come. */
export function insertSlot(editor: LexicalEditor): void {
  editor.update(() => {
    const block = $blockInHand()
    const place = $isListItemNode(block) ? block.getParentOrThrow() : block
    place?.insertAfter($createImageSlot({ id: newBlockId() }))
  })
}
