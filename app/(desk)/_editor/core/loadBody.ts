import {
  $parseSerializedNode,
  type EditorState,
  type LexicalEditor,
  type LexicalNode,
  type SerializedLexicalNode,
} from 'lexical'
import type { Body, RootChild, TextBlock } from '@/domain/segments/document'
import { paragraph } from '@/domain/segments/nodes'

/** The editor state of a stored text; an empty text gets the paragraph that the caret needs. */
export function stateOfBody(editor: LexicalEditor, body: Body): EditorState {
  const children = body.root.children.length > 0 ? body.root.children : [paragraph('')]
  return editor.parseEditorState(JSON.stringify({ root: { ...body.root, children } }))
}

/** New Lexical nodes of stored blocks. Runs inside an update. */
export function $nodesOf(blocks: readonly (RootChild | TextBlock)[]): LexicalNode[] {
  return blocks.map((block) => $parseSerializedNode(block as SerializedLexicalNode))
}
