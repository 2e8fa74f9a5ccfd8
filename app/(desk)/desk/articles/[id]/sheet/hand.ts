import { $getSelection, $getState, $isRangeSelection, type EditorState, type LexicalEditor } from 'lexical'
import { $linkInHand } from '@/app/(desk)/_editor/core/links'
import { $bidOf, byState, sourcesState } from '@/app/(desk)/_editor/core/state'
import { $blockInHand, $blockTypeOf } from '@/app/(desk)/_editor/core/textBlocks'
import type { ArticleSession, Hand } from '../session/types'

/** Keeps what the toolbar and the margins show of the place of the caret. It stays when the text loses the focus. */
export function registerHand(editor: LexicalEditor, { hand }: ArticleSession): () => void {
  return editor.registerUpdateListener(({ editorState }) => {
    const next = handOf(editorState)
    if (next) hand.set(next)
  })
}

function handOf(state: EditorState): Hand | null {
  return state.read(() => {
    const selection = $getSelection()
    const block = $blockInHand()
    if (!block || !$isRangeSelection(selection)) return null
    return {
      bid: $bidOf(block),
      type: $blockTypeOf(block),
      isBold: selection.hasFormat('bold'),
      link: $linkInHand()?.getUrl() ?? null,
      direction: block.getDirection(),
      sources: $getState(block, sourcesState),
      by: $getState(block, byState),
    }
  })
}
