import type {
  BlockState,
  Body,
  Direction,
  HeadingNode,
  ImageNode,
  ImageSlotNode,
  InlineNode,
  LineBreakNode,
  LinkNode,
  ListItemNode,
  ListNode,
  ParagraphNode,
  QuoteNode,
  TextNode,
} from './document'

const element = { version: 1, direction: null, format: '', indent: 0 } as const

/** A text node; `format` is Lexical's bit set (1 bold, 2 italic, …). */
export function textNode(text: string, format = 0): TextNode {
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' }
}

export function lineBreak(): LineBreakNode {
  return { type: 'linebreak', version: 1 }
}

/** A link that opens in the same tab. */
export function link(url: string, children: LinkNode['children']): LinkNode {
  return {
    type: 'link',
    version: 3,
    fields: { linkType: 'custom', url, newTab: false },
    children,
    direction: null,
    format: '',
    indent: 0,
  }
}

/** What a block factory takes: one string becomes one text node, none an empty block. */
export type Inline = string | InlineNode[]

function childrenOf(inline: Inline): InlineNode[] {
  if (typeof inline !== 'string') return inline
  return inline === '' ? [] : [textNode(inline)]
}

export function paragraph(inline: Inline, state: BlockState = {}): ParagraphNode {
  return { ...element, type: 'paragraph', $: state, children: childrenOf(inline) }
}

export function heading(tag: HeadingNode['tag'], inline: Inline, state: BlockState = {}): HeadingNode {
  return { ...element, type: 'heading', tag, $: state, children: childrenOf(inline) }
}

export function quote(inline: Inline, state: BlockState = {}): QuoteNode {
  return { ...element, type: 'quote', $: state, children: childrenOf(inline) }
}

export function listItem(inline: Inline, state: BlockState = {}): ListItemNode {
  return { ...element, type: 'listitem', value: 1, $: state, children: childrenOf(inline) }
}

/** A list; its items are numbered from `start`. */
export function list(
  listType: ListNode['listType'],
  items: ListItemNode[],
  { start = 1, direction = null }: { start?: number; direction?: Direction } = {},
): ListNode {
  return {
    ...element,
    type: 'list',
    listType,
    tag: listType === 'number' ? 'ol' : 'ul',
    start,
    direction,
    children: items.map((item, index) => ({ ...item, value: start + index })),
  }
}

/** A filled image; `media` is the id of a `media` document. */
export function image(id: string, media: number, { caption = '', alt = '' } = {}): ImageNode {
  return {
    type: 'upload',
    version: 3,
    id,
    relationTo: 'media',
    value: media,
    fields: { caption, alt },
    format: '',
  }
}

/** The place of an image that is still missing. */
export function imageSlot(id: string, { caption = '', alt = '', credit = '' } = {}): ImageSlotNode {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id, blockName: '', blockType: 'imageSlot', caption, alt, credit },
  }
}

/** A body of these blocks; the Arabic is `rtl`, the English `ltr`. */
export function bodyWith(children: Body['root']['children'], direction: Direction): Body {
  return { root: { ...element, type: 'root', children, direction } }
}

/** A body without blocks. */
export function emptyBody(direction: Direction): Body {
  return bodyWith([], direction)
}
