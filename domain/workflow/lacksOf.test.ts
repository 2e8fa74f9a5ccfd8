import { describe, expect, it } from 'vitest'
import type { ArticleContent, ImageNode, ImageSlotNode, ParagraphNode } from '@/domain/segments/document'
import { lacksOf } from './lacksOf'

function paragraph(text: string): ParagraphNode {
  const node = { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' } as const
  return { type: 'paragraph', version: 1, children: [node], direction: 'rtl', format: '', indent: 0 }
}

function image(alt: string): ImageNode {
  return {
    type: 'upload',
    version: 3,
    id: 'i',
    relationTo: 'media',
    value: 1,
    fields: { caption: '', alt },
    format: '',
  }
}

const slot: ImageSlotNode = {
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 's', blockName: '', blockType: 'imageSlot', caption: 'تعليق', alt: 'بديل', credit: '' },
}

function content(
  children: ArticleContent['body']['root']['children'],
  rest: Partial<ArticleContent> = {},
): ArticleContent {
  const root = { type: 'root', version: 1, children, direction: 'rtl', format: '', indent: 0 } as const
  return { title: 'عنوان', standfirst: '', dateline: '', slug: '', leadImage: null, body: { root }, ...rest }
}

describe('what an article lacks', () => {
  it('is nothing when it has a headline, text and a source', () => {
    expect(lacksOf(content([paragraph('نص')]), 1)).toEqual([])
  })

  it('is everything at once when it is empty, in the order of the page', () => {
    expect(lacksOf(content([paragraph('  '), slot, image('')], { title: ' ' }), 0)).toEqual([
      'title',
      'body',
      'image',
      'alt',
      'source',
    ])
  })

  it('names a slot that waits for its image, and an image without alt text', () => {
    expect(lacksOf(content([paragraph('نص'), slot]), 1)).toEqual(['image'])
    expect(lacksOf(content([paragraph('نص'), image(' ')]), 1)).toEqual(['alt'])
    expect(lacksOf(content([paragraph('نص'), image('قارب')]), 1)).toEqual([])
  })

  it('looks at the lead image too, when there is to be one', () => {
    const lead = (media: number | null, alt: string) =>
      content([paragraph('نص')], { leadImage: { media, caption: '', alt } })
    expect(lacksOf(lead(null, 'قارب'), 1)).toEqual(['image'])
    expect(lacksOf(lead(3, ''), 1)).toEqual(['alt'])
    expect(lacksOf(lead(3, 'قارب'), 1)).toEqual([])
  })
})
