import { $isListItemNode, $isListNode, type ListNode } from '@lexical/list'
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import {
  $getRoot,
  $isLineBreakNode,
  $isTextNode,
  type EditorState,
  type ElementNode,
  type LexicalNode,
} from 'lexical'
import type { Body, InlineNode, LinkNode, RootChild, TextBlock } from '@/domain/segments/document'
import {
  heading,
  image,
  imageSlot,
  lineBreak,
  link,
  list,
  listItem,
  paragraph,
  quote,
  textNode,
} from '@/domain/segments/nodes'
import { $isImageSlot } from './imageSlotNode'
import { $blockStateOf } from './state'
import { $isStoryImage } from './storyImageNode'
import { $isStoryLink } from './storyLinkNode'
import { $isBlock } from './textBlocks'

/** The text of an editor in the form in which it is stored. */
export function bodyOfEditor(state: EditorState): Body {
  return state.read(() => {
    const root = $getRoot()
    const children = root.getChildren().flatMap($rootChildOf)
    return {
      root: { type: 'root', version: 1, children, direction: root.getDirection(), format: '', indent: 0 },
    }
  })
}

function $rootChildOf(node: LexicalNode): RootChild[] {
  if ($isStoryImage(node)) return [image(node.getImageId(), node.__value, node.__fields)]
  if ($isImageSlot(node)) return [imageSlot(node.getImageId(), node.__fields)]
  if ($isListNode(node)) return [$listOf(node)]
  if (!$isBlock(node)) return []
  const block = $jsonOfBlock(node)
  return block.type === 'listitem' ? [list('bullet', [block])] : [block]
}

function $listOf(node: ListNode) {
  const items = node.getChildren().filter($isListItemNode).map($jsonOfBlock)
  return list(
    node.getListType() === 'number' ? 'number' : 'bullet',
    items.flatMap((item) => (item.type === 'listitem' ? [item] : [])),
    { start: node.getStart(), direction: node.getDirection() },
  )
}

/** One text block in the form in which it is stored. Reads the active editor state. */
export function $jsonOfBlock(node: ElementNode): TextBlock {
  const state = $blockStateOf(node)
  const children = node.getChildren().flatMap($inlineOf)
  return { ...$shell(node, children, state), direction: node.getDirection() }
}

function $shell(
  node: ElementNode,
  children: InlineNode[],
  state: ReturnType<typeof $blockStateOf>,
): TextBlock {
  if ($isHeadingNode(node)) return heading(node.getTag() === 'h3' ? 'h3' : 'h2', children, state)
  if ($isQuoteNode(node)) return quote(children, state)
  return $isListItemNode(node) ? listItem(children, state) : paragraph(children, state)
}

function $inlineOf(node: LexicalNode): InlineNode[] {
  if ($isStoryLink(node)) return [$linkOf(node.getUrl(), node)]
  return $plainInlineOf(node)
}

function $linkOf(url: string, node: ElementNode): LinkNode {
  const made = link(url, node.getChildren().flatMap($plainInlineOf))
  return { ...made, direction: node.getDirection() }
}

function $plainInlineOf(node: LexicalNode): LinkNode['children'] {
  if ($isLineBreakNode(node)) return [lineBreak()]
  return $isTextNode(node) ? [textNode(node.getTextContent(), node.getFormat())] : []
}
