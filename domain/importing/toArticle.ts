import type {
  Body,
  HeadingNode,
  ImageSlotNode,
  ListItemNode,
  ListNode,
  ParagraphNode,
  QuoteNode,
  RootChild,
  TextNode,
} from '@/domain/segments/document'
import type { ImportBlock, ImportReading } from './types'

/** What an article takes from an import. */
export interface ImportedArticle {
  title: string
  standfirst: string
  dateline: string
  body: Body
}

type NewId = () => string

const textNode = (text: string): TextNode => ({
  type: 'text',
  version: 1,
  text,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})

const element = (text: string, bid: string) => ({
  version: 1 as const,
  $: { bid },
  children: text === '' ? [] : [textNode(text)],
  direction: null,
  format: '' as const,
  indent: 0 as const,
})

const paragraph = (text: string, bid: string): ParagraphNode => ({
  type: 'paragraph',
  ...element(text, bid),
  textFormat: 0,
  textStyle: '',
})
const subhead = (text: string, bid: string): HeadingNode => ({
  type: 'heading',
  tag: 'h2',
  ...element(text, bid),
})
const quote = (text: string, bid: string): QuoteNode => ({ type: 'quote', ...element(text, bid) })
const item = (text: string, bid: string, value: number): ListItemNode => ({
  type: 'listitem',
  ...element(text, bid),
  value,
})

const imageSlot = ({ caption = '', credit = '' }: ImportBlock, id: string): ImageSlotNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: {
    id,
    blockName: '',
    blockType: 'imageSlot',
    caption: caption.trim(),
    alt: '',
    credit: credit.trim(),
  },
})

function list(isNumbered: boolean): ListNode {
  const shape = isNumbered
    ? ({ listType: 'number', tag: 'ol' } as const)
    : ({ listType: 'bullet', tag: 'ul' } as const)
  return {
    type: 'list',
    version: 1,
    ...shape,
    start: 1,
    children: [],
    direction: null,
    format: '',
    indent: 0,
  }
}

function addItem(nodes: RootChild[], block: ImportBlock, newId: NewId): void {
  const isNumbered = /[0-9٠-٩]/.test(block.marker ?? '')
  const last = nodes.at(-1)
  const isSameList = last?.type === 'list' && (last.listType === 'number') === isNumbered
  const target = isSameList ? last : list(isNumbered)
  if (!isSameList) nodes.push(target)
  target.children.push(item(block.text.trim(), newId(), target.children.length + 1))
}

function nodesOf(blocks: readonly ImportBlock[], newId: NewId): RootChild[] {
  const nodes: RootChild[] = []
  for (const block of blocks) {
    const text = block.text.trim()
    if (text === '') continue
    if (block.kind === 'paragraph') nodes.push(paragraph(text, newId()))
    else if (block.kind === 'subhead') nodes.push(subhead(text, newId()))
    else if (block.kind === 'quote') nodes.push(quote(text, newId()))
    else if (block.kind === 'image') nodes.push(imageSlot(block, newId()))
    else if (block.kind === 'item') addItem(nodes, block, newId)
  }
  return nodes.length > 0 ? nodes : [paragraph('', newId())]
}

/**
 * The article that a reading makes; headline, dateline and omitted blocks are not in its body. `newId` yields block
 * ids. An empty story has one empty paragraph, for the editor to stand in.
 */
export function articleOf(reading: ImportReading, newId: NewId): ImportedArticle {
  return {
    title: reading.headline.trim(),
    standfirst: reading.standfirst.trim(),
    dateline: reading.dateline?.text.trim() ?? '',
    body: {
      root: {
        type: 'root',
        version: 1,
        children: nodesOf(reading.blocks, newId),
        direction: 'rtl',
        format: '',
        indent: 0,
      },
    },
  }
}
