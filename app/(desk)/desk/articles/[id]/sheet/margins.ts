import { $getState, $isElementNode, type EditorState, type LexicalEditor, type NodeKey } from 'lexical'
import { bidState, byState, sourcesState } from '@/app/(desk)/_editor/core/state'
import { $blockTypeOf, $isBlock, $textBlocks, type BlockType } from '@/app/(desk)/_editor/core/textBlocks'
import type { ArticleSession } from '../session/types'

/**
 * What stands in the margins: a block's name beside the block in hand, the numbers of its sources, "no source". It is
 * written into attributes of the block's own element and drawn by the style sheet, only for blocks that changed: no
 * component renders and nothing is measured while somebody types.
 */
export function registerMargins(
  editor: LexicalEditor,
  session: ArticleSession,
  nameOf: (type: BlockType) => string,
  unsourced: string,
): () => void {
  const numbers = () => new Map(session.citations.get().map(({ id }, index) => [id, index + 1]))

  const write = (state: EditorState, keys: Iterable<NodeKey>): void => {
    const known = numbers()
    state.read(() => {
      for (const key of keys) writeBlock(editor, state, key, known, unsourced)
    })
  }
  const writeAll = () => {
    const state = editor.getEditorState()
    write(
      state,
      state.read(() => $textBlocks().map((block) => block.getKey())),
    )
  }
  const stops = [
    editor.registerUpdateListener(({ editorState, dirtyElements, tags }) => {
      if (dirtyElements.has('root') && tags.has('historic')) writeAll()
      else write(editorState, dirtyElements.keys())
    }),
    session.citations.subscribe(writeAll),
    followHand(editor, session, nameOf),
  ]
  writeAll()
  return () => {
    for (const stop of stops) stop()
  }
}

function writeBlock(
  editor: LexicalEditor,
  state: EditorState,
  key: NodeKey,
  numbers: Map<string, number>,
  unsourced: string,
): void {
  const node = state._nodeMap.get(key)
  const element = $isElementNode(node) && $isBlock(node) ? editor.getElementByKey(key) : null
  if (!element || !$isElementNode(node)) return
  const cited = $getState(node, sourcesState).flatMap((id) => numbers.get(id) ?? [])
  const type = $blockTypeOf(node)
  const stands = type !== 'h2' && type !== 'h3' && node.getTextContentSize() > 0
  const isBare = stands && cited.length === 0 && numbers.size > 0
  put(element, 'data-bid', $getState(node, bidState))
  put(element, 'data-sources', cited.sort((a, b) => a - b).join('\u2002'))
  put(element, 'data-unsourced', isBare ? unsourced : '')
  put(element, 'data-by', $getState(node, byState))
}

/** The block in hand carries its name; the one before loses it. */
function followHand(
  editor: LexicalEditor,
  session: ArticleSession,
  nameOf: (type: BlockType) => string,
): () => void {
  let marked: HTMLElement | null = null
  const mark = () => {
    const hand = session.hand.get()
    const element = hand && editor.getRootElement()?.querySelector<HTMLElement>(`[data-bid="${hand.bid}"]`)
    if (marked && marked !== element) marked.removeAttribute('data-hand')
    if (element && hand) put(element, 'data-hand', nameOf(hand.type))
    marked = element ?? null
  }
  const stop = session.hand.subscribe(() => requestAnimationFrame(mark))
  return () => {
    stop()
    marked?.removeAttribute('data-hand')
  }
}

function put(element: HTMLElement, name: string, value: string): void {
  if (value === '') {
    if (element.hasAttribute(name)) element.removeAttribute(name)
  } else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}
