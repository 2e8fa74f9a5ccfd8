import type {
  BlockState,
  Body,
  HeadingNode,
  ImageNode,
  ListItemNode,
  ListNode,
  ParagraphNode,
  QuoteNode,
  RootChild,
} from '@/domain/segments/document'
import { inlineNodes } from './inline'
import type { DemoImageBlock, DemoListBlock, Inline } from './types'

const element = (state: BlockState, text: Inline) => ({
  version: 1 as const,
  $: state,
  children: inlineNodes(text),
  direction: null,
  format: '' as const,
  indent: 0 as const,
})

export const paragraph = (state: BlockState, text: Inline): ParagraphNode => ({
  type: 'paragraph',
  ...element(state, text),
  textFormat: 0,
  textStyle: '',
})

export const heading = (tag: 'h2' | 'h3', state: BlockState, text: Inline): HeadingNode => ({
  type: 'heading',
  tag,
  ...element(state, text),
})

export const quote = (state: BlockState, text: Inline): QuoteNode => ({
  type: 'quote',
  ...element(state, text),
})

export const listItem = (value: number, state: BlockState, text: Inline): ListItemNode => ({
  type: 'listitem',
  value,
  ...element(state, text),
})

export const list = (kind: DemoListBlock['kind'], children: ListItemNode[]): ListNode => ({
  type: 'list',
  version: 1,
  listType: kind === 'ol' ? 'number' : 'bullet',
  tag: kind,
  start: 1,
  children,
  direction: null,
  format: '',
  indent: 0,
})

export const image = (id: string, block: DemoImageBlock, value: number): ImageNode => ({
  type: 'upload',
  version: 3,
  id,
  relationTo: 'media',
  value,
  fields: { caption: block.captionAr, alt: block.altAr },
  format: '',
})

export const body = (direction: 'ltr' | 'rtl', children: RootChild[]): Body => ({
  root: { type: 'root', version: 1, children, direction, format: '', indent: 0 },
})
