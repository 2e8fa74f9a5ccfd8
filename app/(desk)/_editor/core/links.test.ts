import { $getSelection, $isRangeSelection } from 'lexical'
import { describe, expect, it } from 'vitest'
import { link, paragraph, textNode } from '@/domain/segments/nodes'
import { $setLink } from './links'
import { edit, storyEditor } from './testing/storyEditor'
import { $textBlocks } from './textBlocks'

function linking(
  children: Parameters<typeof storyEditor>[0],
  [from, to]: [number, number],
  url: string | null,
) {
  return edit(storyEditor(children), () => {
    const texts = $textBlocks()[0]?.getAllTextNodes() ?? []
    texts[0]?.select(from, to)
    const selection = $getSelection()
    if ($isRangeSelection(selection)) $setLink(url)
  }).root.children
}

describe('links', () => {
  it('wrap the selected words', () => {
    const [block] = linking([paragraph('قال الوزير أمس', { bid: 'a' })], [4, 10], 'https://example.org')
    expect(block).toEqual(
      paragraph([textNode('قال '), link('https://example.org', [textNode('الوزير')]), textNode(' أمس')], {
        bid: 'a',
      }),
    )
  })

  it('change as a whole with a caret in them, and go', () => {
    const linked = [paragraph([link('https://example.org', [textNode('رابط')])], { bid: 'a' })]
    expect(linking(linked, [2, 2], 'https://example.net')).toEqual([
      paragraph([link('https://example.net', [textNode('رابط')])], { bid: 'a' }),
    ])
    expect(linking(linked, [2, 2], null)).toEqual([paragraph('رابط', { bid: 'a' })])
  })

  it('leave the rest linked when a part is unlinked', () => {
    const linked = [paragraph([link('https://example.org', [textNode('واحد اثنان ثلاثة')])], { bid: 'a' })]
    expect(linking(linked, [5, 10], null)).toEqual([
      paragraph(
        [
          link('https://example.org', [textNode('واحد ')]),
          textNode('اثنان'),
          link('https://example.org', [textNode(' ثلاثة')]),
        ],
        { bid: 'a' },
      ),
    ])
  })

  it('refuse unsafe addresses', () => {
    const plain = [paragraph('نص', { bid: 'a' })]
    expect(linking(plain, [0, 2], 'javascript:alert(1)')).toEqual(plain)
  })
})
