import { describe, expect, it } from 'vitest'
import { link, paragraph, textNode } from '@/domain/segments/nodes'
import { $replaceInBlock } from './replaceInBlock'
import { edit, storyEditor } from './testing/storyEditor'
import { $textBlocks } from './textBlocks'

const url = 'https://example.org'

function replaced(children: Parameters<typeof paragraph>[0], from: number, to: number, text: string) {
  const body = edit(storyEditor([paragraph(children, { bid: 'a' })]), () => {
    const [block] = $textBlocks()
    if (block) $replaceInBlock(block, { from, to }, text)
  })
  return body.root.children[0]
}

describe('replacing a stretch of a block', () => {
  it('works inside one text', () => {
    expect(replaced('قال ..', 3, 6, '.')).toEqual(paragraph('قال.', { bid: 'a' }))
  })

  it('inserts where nothing is replaced', () => {
    expect(replaced('قال،ثم', 4, 4, ' ')).toEqual(paragraph('قال، ثم', { bid: 'a' }))
  })

  it('leaves the marks around it alone', () => {
    const runs = [textNode('غليظ', 1), textNode(' ثم '), link(url, [textNode('رابط')])]
    expect(replaced(runs, 2, 10, 'X')).toEqual(
      paragraph([textNode('غلX', 1), link(url, [textNode('بط')])], { bid: 'a' }),
    )
  })
})
