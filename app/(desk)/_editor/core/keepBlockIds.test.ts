import fc from 'fast-check'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  DELETE_CHARACTER_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
} from 'lexical'
import { describe, expect, it } from 'vitest'
import { heading, image, imageSlot, list, listItem, paragraph, quote } from '@/domain/segments/nodes'
import { $jsonOfBlock } from './bodyOfEditor'
import { $insertBlocks } from './clipboard/registerPaste'
import { $nodesOf } from './loadBody'
import { $setBlockType } from './setBlockType'
import { $bidOf } from './state'
import { $caretAt, bodyOf, edit, outline, storyEditor } from './testing/storyEditor'
import { $textBlocks, type BlockType } from './textBlocks'

const three = () => [
  paragraph('أولى', { bid: 'a' }),
  paragraph('ثانية', { bid: 'b' }),
  paragraph('ثالثة', { bid: 'c' }),
]

describe('block ids', () => {
  it('a new block gets an id', () => {
    const body = edit(storyEditor(three()), () => {
      $getRoot().append($createParagraphNode().append($createTextNode('رابعة')))
    })
    expect(outline(body).slice(0, 3)).toEqual(['a:أولى', 'b:ثانية', 'c:ثالثة'])
    expect(outline(body)[3]).toMatch(/^[a-z0-9]{12}:رابعة$/)
  })

  it('a split leaves the id with the first half', () => {
    const editor = storyEditor(three())
    edit(editor, () => $caretAt(1, 2))
    const body = edit(editor, () => void editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined))
    expect(outline(body)[1]).toBe('b:ثا')
    expect(outline(body)[2]).toMatch(/^(?!b:).{12}:نية$/)
  })

  it('Enter before a text leaves its id with the text', () => {
    const editor = storyEditor([...three(), heading('h2', 'عنوان', { bid: 'h' })])
    edit(editor, () => $caretAt(3, 0))
    const body = edit(editor, () => void editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined))
    expect(outline(body)[4]).toBe('h:عنوان')
    expect(body.root.children[3]?.type).toBe('paragraph')
  })

  it('both halves of a split stand on the same sources', () => {
    const editor = storyEditor([paragraph('قال كذا', { bid: 'a', sources: ['s1'] })])
    edit(editor, () => $caretAt(0, 3))
    const body = edit(editor, () => void editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined))
    expect(body.root.children.map((child) => ('$' in child ? child.$?.sources : null))).toEqual([
      ['s1'],
      ['s1'],
    ])
  })

  it('deleting an empty block before a text leaves the id with the text', () => {
    const editor = storyEditor([paragraph('', { bid: 'empty' }), paragraph('نص', { bid: 'a' })])
    edit(editor, () => $caretAt(1, 0))
    const body = edit(editor, () => void editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true))
    expect(outline(body)).toEqual(['a:نص'])
  })

  it('joining two texts keeps the id of the first', () => {
    const editor = storyEditor(three())
    edit(editor, () => $caretAt(1, 0))
    const body = edit(editor, () => void editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true))
    expect(outline(body)).toEqual(['a:أولىثانية', 'c:ثالثة'])
  })

  it('a pasted copy gets ids of its own, a moved block keeps its id', () => {
    const editor = storyEditor(three())
    const copied = edit(editor, () => {
      $caretAt(2, 5)
      $insertBlocks([heading('h2', 'نسخة', { bid: 'a' }), paragraph('ذيل', { bid: 'b' })])
    })
    const ids = outline(copied).map((line) => line.split(':')[0])
    expect(new Set(ids).size).toBe(ids.length)
    expect(outline(copied).slice(0, 2)).toEqual(['a:أولى', 'b:ثانية'])
    const moved = edit(storyEditor(three()), () => {
      const [first] = $textBlocks()
      if (!first) return
      const json = $jsonOfBlock(first)
      first.remove()
      if (json.type !== 'listitem') $getRoot().append(...$nodesOf([json]))
    })
    expect(outline(moved)).toEqual(['b:ثانية', 'c:ثالثة', 'a:أولى'])
  })

  it('a pasted heading stays a block of its own, wherever the caret stands', () => {
    const paste = (offset: number) => {
      const editor = storyEditor([paragraph('أولى', { bid: 'a' })])
      return edit(editor, () => {
        $caretAt(0, offset)
        $insertBlocks([heading('h2', 'عنوان', { bid: 'h' })])
      })
    }
    expect(outline(paste(0))).toEqual(['h:عنوان', 'a:أولى'])
    expect(outline(paste(4))).toEqual(['a:أولى', 'h:عنوان'])
    expect(outline(paste(2)).map((line) => line.split(':')[1])).toEqual(['أو', 'عنوان', 'لى'])
  })

  it('a copy that stands before its original does not take the id from it', () => {
    const editor = storyEditor(three())
    const body = edit(editor, () => {
      const [copy] = $nodesOf([paragraph('نسخة', { bid: 'b' })])
      if (copy) $getRoot().getFirstChildOrThrow().insertBefore(copy)
    })
    expect(outline(body)[2]).toBe('b:ثانية')
  })

  it('images and slots are told apart as well', () => {
    const editor = storyEditor([image('i', 1), imageSlot('s'), paragraph('نص', { bid: 'a' })])
    const body = edit(editor, () => void $getRoot().append(...$nodesOf([image('i', 1), imageSlot('s')])))
    const ids = outline(body).map((line) => line.split(':')[0])
    expect(new Set(ids).size).toBe(5)
    expect(ids.slice(0, 3)).toEqual(['i', 's', 'a'])
  })

  it('undoing brings back the ids that were there', () => {
    const editor = storyEditor(three())
    const before = editor.getEditorState()
    edit(editor, () => $textBlocks().forEach((block) => void $setBlockType(block, 'bullet')))
    editor.setEditorState(before)
    expect(outline(bodyOf(editor))).toEqual(['a:أولى', 'b:ثانية', 'c:ثالثة'])
  })
})

type Step = [
  kind: 'type' | 'split' | 'join' | 'retype' | 'paste' | 'move' | 'remove',
  at: number,
  offset: number,
  type: BlockType,
]

const steps = fc.array(
  fc.tuple(
    fc.constantFrom('type', 'split', 'join', 'retype', 'paste', 'move', 'remove') as fc.Arbitrary<Step[0]>,
    fc.nat(9),
    fc.nat(6),
    fc.constantFrom<BlockType>('paragraph', 'h2', 'h3', 'quote', 'bullet', 'number'),
  ),
  { maxLength: 14 },
)

describe('any sequence of edits', () => {
  it('keeps ids unique, and with the blocks that it did not make', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const editor = storyEditor([
          ...three(),
          quote('قول', { bid: 'q', by: 'قائل' }),
          list('number', [listItem('واحد', { bid: 'x' }), listItem('اثنان', { bid: 'y' })]),
          image('i', 7),
        ])
        for (const step of sequence) {
          const before = editor
            .getEditorState()
            .read(() => $textBlocks().map((block) => [block.getKey(), $bidOf(block)]))
          run(editor, step)
          const after = bodyOf(editor)
          const ids = outline(after).map((line) => line.split(':')[0])
          expect(ids).not.toContain('-')
          expect(new Set(ids).size).toBe(ids.length)
          const now = editor
            .getEditorState()
            .read(() => new Map($textBlocks().map((block) => [block.getKey(), $bidOf(block)])))
          for (const [key, bid] of before) if (now.has(key ?? '')) expect(now.get(key ?? '')).toBe(bid)
        }
      }),
      { numRuns: 60 },
    )
  })
})

function run(editor: ReturnType<typeof storyEditor>, [kind, at, offset, type]: Step): void {
  edit(editor, () => {
    const blocks = $textBlocks()
    const block = blocks[at % Math.max(blocks.length, 1)]
    if (!block) return
    const size = block.getTextContentSize()
    if (kind !== 'retype' && kind !== 'move') $caretAt(at % blocks.length, Math.min(offset, size))
    const selection = $getSelection()
    if (kind === 'retype') $setBlockType(block, type)
    if (kind === 'type' && $isRangeSelection(selection)) selection.insertText('كلمة')
    if (kind === 'split') editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
    if (kind === 'join' && blocks.length > 1) {
      // Deleting a letter asks the browser where letters end; at the start of a block nothing is asked.
      $caretAt(1 + (at % (blocks.length - 1)), 0)
      editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true)
    }
    if (kind === 'paste') $insertBlocks([heading('h2', 'ملصق', { bid: 'a' }), paragraph('ذيل', { bid: 'b' })])
    if (kind === 'move') {
      const json = $jsonOfBlock(block)
      if (json.type === 'listitem') return
      block.remove()
      $getRoot().append(...$nodesOf([json]))
    }
    if (kind === 'remove' && blocks.length > 2) block.remove()
  })
}
