import { describe, expect, it } from 'vitest'
import { blocksOf } from '@/domain/segments/blocks'
import { nodeHash } from '@/domain/segments/nodeHash'
import {
  heading,
  image,
  imageSlot,
  lineBreak,
  link,
  list,
  listItem,
  paragraph,
  quote,
  textNode,
} from '@/domain/segments/nodes'
import { bodyOf, edit, storyEditor } from './testing/storyEditor'

const everything = () => [
  heading('h2', 'عنوان', { bid: 'a' }),
  heading('h3', 'فرعي', { bid: 'b' }),
  {
    ...paragraph(
      [
        textNode('قال '),
        textNode('مهم', 1),
        link('https://example.org', [textNode('رابط')]),
        lineBreak(),
        textNode('سطر'),
      ],
      {
        bid: 'c',
        sources: ['s1', 's2'],
      },
    ),
    direction: 'ltr' as const,
  },
  quote('«قول»', { bid: 'd', by: 'قائل' }),
  list('number', [listItem('واحد', { bid: 'e' }), listItem('اثنان', { bid: 'f' })], { start: 3 }),
  image('img', 12, { caption: 'تعليق', alt: 'وصف' }),
  imageSlot('slot', { caption: 'تعليق', credit: 'أرشيف' }),
  paragraph('خاتمة', { bid: 'g', from: [] }),
]

describe("the editor's JSON", () => {
  it("is the document's JSON, key for key", () => {
    const children = everything()
    expect(bodyOf(storyEditor(children))).toEqual({
      root: { type: 'root', version: 1, children, direction: 'rtl', format: '', indent: 0 },
    })
  })

  it('changes no block by being loaded and touched', () => {
    const children = everything()
    const hashes = (body: ReturnType<typeof bodyOf>) => blocksOf(body).map(nodeHash)
    const editor = storyEditor(children)
    const before = hashes(bodyOf(editor))
    expect(hashes(edit(editor, () => undefined))).toEqual(before)
  })
})
