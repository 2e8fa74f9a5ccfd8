/**
 * The serialised Lexical trees of a story: Lexical 0.50 JSON in the form that Payload's rich text writes.
 * `$` is Lexical node state.
 */

export type BlockId = string
export type Direction = 'ltr' | 'rtl' | null

export interface TextNode {
  type: 'text'
  version: 1
  text: string
  /** Bit set of Lexical's text formats: 1 bold, 2 italic, 4 strikethrough, 8 underline, 16 code, 32 sub, 64 super. */
  format: number
  detail: number
  mode: 'normal'
  style: string
}

export interface LineBreakNode {
  type: 'linebreak'
  version: 1
}

export interface LinkNode {
  type: 'link'
  version: 3
  fields: { linkType: 'custom'; url: string; newTab: boolean }
  children: (TextNode | LineBreakNode)[]
  direction: Direction
  format: ''
  indent: 0
}

export type InlineNode = TextNode | LineBreakNode | LinkNode

/** What the newsroom keeps on a text block. `from` exists only in a translation. */
export interface BlockState {
  bid?: BlockId
  /** Ids of the article's cited sources (`sources[].id`) on which this paragraph stands. */
  sources?: string[]
  /** A quotation's attribution line. */
  by?: string
  /** In a translation: the segments that this block renders; empty for an added block. */
  from?: SegmentId[]
}

interface ElementFields {
  version: 1
  $?: BlockState
  children: InlineNode[]
  direction: Direction
  format: ''
  indent: 0
  textFormat?: number
  textStyle?: string
}

export interface ParagraphNode extends ElementFields {
  type: 'paragraph'
}
export interface HeadingNode extends ElementFields {
  type: 'heading'
  tag: 'h2' | 'h3'
}
export interface QuoteNode extends ElementFields {
  type: 'quote'
}
export interface ListItemNode extends ElementFields {
  type: 'listitem'
  value: number
}
export interface ListNode {
  type: 'list'
  version: 1
  listType: 'bullet' | 'number'
  tag: 'ul' | 'ol'
  start: number
  children: ListItemNode[]
  direction: Direction
  format: ''
  indent: 0
}

/** A filled image; `value` is the id of a `media` document. */
export interface ImageNode {
  type: 'upload'
  version: 3
  id: string
  relationTo: 'media'
  value: number
  fields: { caption: string; alt: string }
  format: ''
}

/** The place of an image that is still missing. Filling it keeps `fields.id` as the image's `id`. */
export interface ImageSlotNode {
  type: 'block'
  version: 2
  format: ''
  fields: {
    id: string
    blockName: string
    blockType: 'imageSlot'
    caption: string
    alt: string
    credit: string
  }
}

export type TextBlock = ParagraphNode | HeadingNode | QuoteNode | ListItemNode
export type RootChild = ParagraphNode | HeadingNode | QuoteNode | ListNode | ImageNode | ImageSlotNode

export interface Body {
  root: {
    type: 'root'
    version: 1
    children: RootChild[]
    direction: Direction
    format: ''
    indent: 0
  }
}

/**
 * `title` · `standfirst` · `dateline` · `slug` · `lead:caption` · `lead:alt` · `body:<bid>` · `body:<bid>:by` ·
 * `image:<id>:caption` · `image:<id>:alt`
 */
export type SegmentId = string
/** `h1:` and 64 hexadecimal digits. */
export type Hash = string

export interface LeadImage {
  /** A `media` id, or null while the image is missing. */
  media: number | null
  caption: string
  alt: string
}

/** What a writer writes: the part of an article that is saved, merged, translated and printed. */
export interface ArticleContent {
  title: string
  standfirst: string
  dateline: string
  slug: string
  leadImage: LeadImage | null
  body: Body
}

export interface ImageText {
  caption: string
  alt: string
}

/** What a translator writes. `captions` by image id (`lead` for the lead image); `attributions` by Arabic block id. */
export interface TranslationContent {
  title: string
  standfirst: string
  dateline: string
  slug: string
  body: Body
  captions: Record<string, ImageText>
  attributions: Record<BlockId, string>
}
