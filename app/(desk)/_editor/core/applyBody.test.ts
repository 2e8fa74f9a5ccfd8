import { $getSelection, $isRangeSelection } from 'lexical'
import { describe, expect, it } from 'vitest'
import { bodyWith, list, listItem, paragraph } from '@/domain/segments/nodes'
import { applyBody } from './applyBody'
import { $bidOf } from './state'
import { $caretAt, bodyOf, edit, storyEditor } from './testing/storyEditor'
import { $blockOf, $textBlocks } from './textBlocks'

const before = [
  paragraph('أولى', { bid: 'a' }),
  paragraph('ثانية', { bid: 'b' }),
  list('bullet', [listItem('بند', { bid: 'c' })]),
]

function caretOf(editor: ReturnType<typeof storyEditor>) {
  return editor.getEditorState().read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return null
    const block = $blockOf(selection.focus.getNode())
    return block && { bid: $bidOf(block), offset: selection.focus.offset }
  })
}

describe('bringing the editor to a merged text', () => {
  it('takes what others wrote and leaves the caret where it was', () => {
    const editor = storyEditor(before)
    edit(editor, () => $caretAt(1, 3))
    const keys = editor.getEditorState().read(() => $textBlocks().map((block) => block.getKey()))
    const merged = bodyWith(
      [
        paragraph('جديدة', { bid: 'n' }),
        paragraph('أولى مصححة', { bid: 'a' }),
        paragraph('ثانية', { bid: 'b' }),
        list('bullet', [listItem('بند', { bid: 'c' })]),
      ],
      'rtl',
    )
    applyBody(editor, merged, 'merge')
    expect(bodyOf(editor)).toEqual(merged)
    expect(caretOf(editor)).toEqual({ bid: 'b', offset: 3 })
    expect(editor.getEditorState().read(() => $textBlocks().map((block) => block.getKey()))[2]).toBe(keys[1])
  })

  it('keeps the caret in a block that others rewrote', () => {
    const editor = storyEditor(before)
    edit(editor, () => $caretAt(0, 2))
    applyBody(
      editor,
      bodyWith([paragraph('أولى أطول', { bid: 'a' }), paragraph('ثانية', { bid: 'b' })], 'rtl'),
      'merge',
    )
    expect(caretOf(editor)).toEqual({ bid: 'a', offset: 2 })
  })
})
