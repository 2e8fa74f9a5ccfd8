import { $isListNode } from '@lexical/list'
import {
  $createRangeSelection,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import { blocksOf, idOf } from '@/domain/segments/blocks'
import type { Body, RootChild } from '@/domain/segments/document'
import { nodeHash } from '@/domain/segments/nodeHash'
import { bodyOfEditor } from './bodyOfEditor'
import { $nodesOf } from './loadBody'
import { $bidOf } from './state'
import { $blockOf, $textBlocks } from './textBlocks'

/**
 * Brings the editor to a stored text (a merge with what others wrote, a restored revision) without touching what is
 * the same in both, and without losing the caret where its block still stands.
 */
export function applyBody(editor: LexicalEditor, body: Body, tag: string): void {
  const before = bodyOfEditor(editor.getEditorState())
  const known = new Map(blocksOf(before).map((block) => [idOf(block.node), nodeHash(block)]))
  const isSame = (child: RootChild): boolean =>
    blocksOf({ root: { ...body.root, children: [child] } }).every(
      (block) => known.get(idOf(block.node)) === nodeHash(block),
    )
  editor.update(
    () => {
      const caret = $rememberCaret()
      $replaceChildren(body.root.children, isSame)
      $getRoot().setDirection(body.root.direction)
      if (caret) $restoreCaret(caret)
    },
    { tag, discrete: true },
  )
}

function $replaceChildren(children: RootChild[], isSame: (child: RootChild) => boolean): void {
  const root = $getRoot()
  const standing = new Map(root.getChildren().map((node) => [$signature(node), node]))
  const next = children.map(
    (child) => (isSame(child) ? standing.get(signatureOf(child)) : undefined) ?? $nodesOf([child])[0],
  )
  root.splice(
    0,
    root.getChildrenSize(),
    next.filter((node): node is LexicalNode => node !== undefined),
  )
}

/** What a root child is made of: the ids of its blocks. */
function signatureOf(child: RootChild): string {
  return child.type === 'list' ? `list ${child.children.map(idOf).join(' ')}` : (idOf(child) ?? '')
}

function $signature(node: LexicalNode): string {
  if ($isListNode(node)) return `list ${node.getChildren().map($bidOf).join(' ')}`
  return 'getImageId' in node && typeof node.getImageId === 'function'
    ? String(node.getImageId())
    : $bidOf(node)
}

interface Caret {
  bid: string
  offset: number
  key: NodeKey
}

function $rememberCaret(): Caret | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const { focus } = selection
  const block = $blockOf(focus.getNode())
  return block
    ? { bid: $bidOf(block), offset: $offsetIn(block, focus.key, focus.offset), key: focus.key }
    : null
}

function $offsetIn(block: ElementNode, key: NodeKey, offset: number): number {
  let before = 0
  for (const text of block.getAllTextNodes()) {
    if (text.getKey() === key) return before + offset
    before += text.getTextContentSize()
  }
  return 0
}

function $restoreCaret({ bid, offset, key }: Caret): void {
  if ($getNodeByKey(key)?.isAttached() && $getSelection() !== null) return
  const block = $textBlocks().find((candidate) => $bidOf(candidate) === bid)
  if (!block) return
  let left = offset
  for (const text of block.getAllTextNodes()) {
    if (left <= text.getTextContentSize()) {
      text.select(left, left)
      return
    }
    left -= text.getTextContentSize()
  }
  const selection = $createRangeSelection()
  selection.anchor.set(block.getKey(), block.getChildrenSize(), 'element')
  selection.focus.set(block.getKey(), block.getChildrenSize(), 'element')
  if ($isElementNode(block)) $setSelection(selection)
}
