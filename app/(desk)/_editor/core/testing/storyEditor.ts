import { createHeadlessEditor } from '@lexical/headless'
import { registerRichText } from '@lexical/rich-text'
import type { LexicalEditor } from 'lexical'
import { blocksOf } from '@/domain/segments/blocks'
import type { Body, RootChild } from '@/domain/segments/document'
import { bodyWith } from '@/domain/segments/nodes'
import { plainTextOf } from '@/domain/segments/plainTextOf'
import { bodyOfEditor } from '../bodyOfEditor'
import { stateOfBody } from '../loadBody'
import { registerStory } from '../registerStory'
import { storyNodes } from '../storyNodes'
import { $textBlocks } from '../textBlocks'

/** A story's editor without a screen. */
export function storyEditor(children: RootChild[]): LexicalEditor {
  const editor = createHeadlessEditor({
    namespace: 'test',
    nodes: [...storyNodes],
    onError: (error) => {
      throw error
    },
  })
  editor.setEditorState(stateOfBody(editor, bodyWith(children, 'rtl')))
  registerRichText(editor)
  registerStory(editor, { direction: 'rtl' })
  return editor
}

/** Runs an edit to its end, transforms included. */
export function edit(editor: LexicalEditor, work: () => void): Body {
  editor.update(work, { discrete: true })
  return bodyOf(editor)
}

export function bodyOf(editor: LexicalEditor): Body {
  return bodyOfEditor(editor.getEditorState())
}

/** Puts the caret into the text block with this place, at an offset of its first text. */
export function $caretAt(place: number, offset: number): void {
  const block = $textBlocks()[place]
  const text = block?.getAllTextNodes()[0]
  if (text) text.select(offset, offset)
  else block?.select()
}

/** Ids and texts of all text blocks, for comparison: `['a:قال', …]`. */
export function outline(body: Body): string[] {
  return blocksOf(body).map(({ node }) => {
    if (node.type === 'upload') return `${node.id}:[image]`
    if (node.type === 'block') return `${node.fields.id}:[slot]`
    return `${node.$?.bid ?? '-'}:${plainTextOf(node)}`
  })
}
