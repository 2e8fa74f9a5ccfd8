import { $isTextNode, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical'
import { $leavesOf, $replaceInBlock } from '@/app/(desk)/_editor/core/replaceInBlock'
import { $bidOf } from '@/app/(desk)/_editor/core/state'
import { $textBlocks } from '@/app/(desk)/_editor/core/textBlocks'
import { findIn, type Stretch } from '@/app/(desk)/_editor/find/findIn'
import { rangeOf } from '@/app/(desk)/_editor/rangeOf'

export interface Found extends Stretch {
  bid: string
}

/** Every place of the body that holds what is searched for, in order. */
export function findInStory(editor: LexicalEditor, wanted: string, isLoose: boolean): Found[] {
  if (wanted === '') return []
  return editor.getEditorState().read(() =>
    $textBlocks().flatMap((block) => {
      const bid = $bidOf(block)
      return findIn(block.getTextContent(), wanted, isLoose).map((stretch) => ({ ...stretch, bid }))
    }),
  )
}

/** Replaces from the end of each block to its start, so that offsets stay right; one step of the history. */
export function replaceFound(editor: LexicalEditor, found: readonly Found[], text: string): void {
  editor.update(
    () => {
      const blocks = new Map($textBlocks().map((block) => [$bidOf(block), block]))
      for (const stretch of [...found].reverse()) {
        const block = blocks.get(stretch.bid)
        if (block) $replaceInBlock(block, stretch, text)
      }
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
}

/** Selects a find and brings it into view; the focus stays in the search field unless it is taken. */
export function selectFound(
  editor: LexicalEditor | null,
  found: Found | undefined,
  takesFocus = false,
): void {
  if (!editor || !found) return
  const block = editor.getRootElement()?.querySelector(`[data-bid="${CSS.escape(found.bid)}"]`)
  block?.scrollIntoView({ block: 'nearest' })
  if (!takesFocus) return
  editor.update(() => {
    const node = $textBlocks().find((candidate) => $bidOf(candidate) === found.bid)
    const leaf = node && $leavesOf(node).find(({ node: text, to }) => $isTextNode(text) && to >= found.to)
    if (leaf && $isTextNode(leaf.node))
      leaf.node.select(Math.max(0, found.from - leaf.from), found.to - leaf.from)
  })
  editor.focus()
}

const all = 'tarjuman-found'
const one = 'tarjuman-found-here'

/** Paints the finds without touching the text. Returns what takes the paint away. */
export function highlightFound(
  editor: LexicalEditor | null,
  found: readonly Found[],
  here: number,
): () => void {
  const root = editor?.getRootElement()
  if (!root || !('highlights' in CSS)) return () => undefined
  const every = new Highlight()
  const chosen = new Highlight()
  for (const [index, stretch] of found.entries()) {
    const block = root.querySelector(`[data-bid="${CSS.escape(stretch.bid)}"]`)
    const range = block && rangeOf(block, stretch)
    if (range) (index === here ? chosen : every).add(range)
  }
  CSS.highlights.set(all, every)
  CSS.highlights.set(one, chosen)
  return () => {
    CSS.highlights.delete(all)
    CSS.highlights.delete(one)
  }
}
