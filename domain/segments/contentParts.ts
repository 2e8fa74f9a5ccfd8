import { bidOf, blocksOf, type FlatBlock } from './blocks'
import type {
  ArticleContent,
  BlockId,
  Body,
  Direction,
  ImageText,
  LeadImage,
  TranslationContent,
} from './document'
import { readSegmentId } from './ids'
import { own } from './own'

/** Either side of the side-by-side. */
export type Content = ArticleContent | TranslationContent

/** A content taken apart for saving: its fields by name and its blocks by id, in order. */
export interface Parts {
  fields: Map<string, unknown>
  blocks: Map<BlockId, FlatBlock>
}

export function isTranslation(content: Content): content is TranslationContent {
  return 'captions' in content
}

/**
 * The parts of a content. An article's lead image is one field; a translation's captions and attributions are fields
 * under the names of their segments, the empty ones left out. Every block needs its id (`repairBlockIds`).
 */
export function partsOf(content: Content): Parts {
  const { title, standfirst, dateline, slug, body } = content
  const plain: [string, unknown][] = Object.entries({
    title,
    standfirst,
    dateline,
    slug,
    direction: body.root.direction,
  })
  const special = isTranslation(content)
    ? translationFields(content)
    : [['leadImage', content.leadImage] as const]
  return { fields: new Map([...plain, ...special]), blocks: blocksById(body) }
}

function blocksById(body: Body): Map<BlockId, FlatBlock> {
  const blocks = blocksOf(body)
  const byId = new Map(blocks.map((block) => [bidOf(block.node), block]))
  if (byId.size !== blocks.length) throw new Error('Two blocks with one id: repairBlockIds was not called')
  return byId
}

function translationFields({ captions, attributions }: TranslationContent): [string, string][] {
  const images = Object.entries(captions).flatMap(([id, { caption, alt }]): [string, string][] => {
    const prefix = id === 'lead' ? id : `image:${id}`
    return [
      [`${prefix}:caption`, caption],
      [`${prefix}:alt`, alt],
    ]
  })
  const quotes = Object.entries(attributions).map(([bid, by]): [string, string] => [`body:${bid}:by`, by])
  return [...images, ...quotes].filter(([, text]) => text !== '')
}

/** What an absent field means: captions and attributions that nobody wrote are empty. */
export function fieldOf({ fields }: Parts, name: string): unknown {
  return fields.has(name) ? fields.get(name) : ''
}

/** The article of these parts; `bodyOf` has put the body together. */
export function articleOfFields(fields: ReadonlyMap<string, unknown>, body: Body): ArticleContent {
  return { ...plainFields(fields), leadImage: leadImageOf(fields.get('leadImage')), body }
}

/** The translation of these parts. */
export function translationOfFields(fields: ReadonlyMap<string, unknown>, body: Body): TranslationContent {
  const captions: Record<string, ImageText> = {}
  const attributions: Record<BlockId, string> = {}
  for (const [id, value] of fields) {
    const name = readSegmentId(id)
    const text = textOf(value)
    if (text === '') continue
    if (name?.of === 'attribution') attributions[name.bid] = text
    if (name?.of === 'image')
      captions[name.image] = { ...(own(captions, name.image) ?? { caption: '', alt: '' }), [name.text]: text }
  }
  return { ...plainFields(fields), body, captions, attributions }
}

export function directionOfFields(fields: ReadonlyMap<string, unknown>): Direction {
  const direction = fields.get('direction')
  return direction === 'rtl' || direction === 'ltr' ? direction : null
}

function plainFields(fields: ReadonlyMap<string, unknown>) {
  const at = (name: string) => textOf(fields.get(name))
  return { title: at('title'), standfirst: at('standfirst'), dateline: at('dateline'), slug: at('slug') }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function leadImageOf(value: unknown): LeadImage | null {
  return isLeadImage(value) ? value : null
}

function isLeadImage(value: unknown): value is LeadImage {
  return (
    typeof value === 'object' && value !== null && 'media' in value && 'caption' in value && 'alt' in value
  )
}
