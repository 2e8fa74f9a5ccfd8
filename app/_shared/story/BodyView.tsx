import type { ReactNode } from 'react'
import { bidOf } from '@/domain/segments/blocks'
import type { ImageNode, ListNode, RootChild, TextBlock } from '@/domain/segments/document'
import type { Language } from '@/domain/workflow/languages'
import { TextBlockView } from './TextBlockView'

/** What the page adds to a text block. */
export interface BlockExtras {
  id?: string | undefined
  by?: string | undefined
  before?: ReactNode
  after?: ReactNode
}

interface Props {
  flow: readonly RootChild[]
  language: Language
  extrasOf: (block: TextBlock) => BlockExtras
  imageOf: (image: ImageNode) => ReactNode
}

/** A story's body: text blocks, lists and images in order. The slots of missing images never show. */
export function BodyView({ flow, language, extrasOf, imageOf }: Props): ReactNode {
  const textBlock = (block: TextBlock) => (
    <TextBlockView key={bidOf(block)} block={block} language={language} {...extrasOf(block)} />
  )
  return flow.map((child) => {
    if (child.type === 'block') return null
    if (child.type === 'upload') return imageOf(child)
    return child.type === 'list' ? listOf(child, textBlock) : textBlock(child)
  })
}

function listOf(list: ListNode, textBlock: (block: TextBlock) => ReactNode): ReactNode {
  const items = list.children.map(textBlock)
  const key = list.children[0] ? bidOf(list.children[0]) : 'empty'
  if (list.listType === 'bullet') return <ul key={key}>{items}</ul>
  return (
    <ol key={key} start={list.start === 1 ? undefined : list.start}>
      {items}
    </ol>
  )
}
