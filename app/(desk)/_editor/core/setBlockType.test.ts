import { describe, expect, it } from 'vitest'
import { list, listItem, paragraph, quote } from '@/domain/segments/nodes'
import { $setBlockType } from './setBlockType'
import { edit, outline, storyEditor } from './testing/storyEditor'
import { $textBlocks, type BlockType } from './textBlocks'

function retype(editor: ReturnType<typeof storyEditor>, place: number, type: BlockType) {
  return edit(editor, () => {
    const block = $textBlocks()[place]
    if (block) $setBlockType(block, type)
  })
}

describe('changing the type of a block', () => {
  it.each<BlockType>(['h2', 'h3', 'quote', 'bullet', 'number'])(
    'to %s and back keeps id, sources and direction',
    (type) => {
      const block = { ...paragraph('نص', { bid: 'a', sources: ['s'] }), direction: 'ltr' as const }
      const editor = storyEditor([block])
      const changed = retype(editor, 0, type)
      expect(outline(changed)).toEqual(['a:نص'])
      expect(changed.root.children[0]?.type).not.toBe('paragraph')
      expect(retype(editor, 0, 'paragraph').root.children).toEqual([block])
    },
  )

  it('takes an item out of the middle of a list without renaming the others', () => {
    const items = ['a', 'b', 'c'].map((bid) => listItem(bid, { bid }))
    const body = retype(storyEditor([list('number', items)]), 1, 'paragraph')
    expect(outline(body)).toEqual(['a:a', 'b:b', 'c:c'])
    expect(body.root.children.map((child) => child.type)).toEqual(['list', 'paragraph', 'list'])
  })

  it('joins neighbouring lists of one kind', () => {
    const editor = storyEditor([paragraph('أ', { bid: 'a' }), paragraph('ب', { bid: 'b' })])
    retype(editor, 0, 'bullet')
    const body = retype(editor, 1, 'bullet')
    expect(body.root.children).toHaveLength(1)
    expect(outline(body)).toEqual(['a:أ', 'b:ب'])
  })

  it('drops the attribution of what is no quotation any more', () => {
    const body = retype(storyEditor([quote('قول', { bid: 'a', by: 'قائل' })]), 0, 'paragraph')
    expect(body.root.children[0]).toMatchObject({ type: 'paragraph', $: { bid: 'a' } })
    expect(JSON.stringify(body)).not.toContain('قائل')
  })
})
