import type { BlockState, Body, ListItemNode, RootChild } from '@/domain/segments/document'
import { inlineNodes } from './inline'
import { body, heading, image, list, listItem, paragraph, quote } from './nodes'
import type { DemoBlock, DemoListBlock, DemoStory, Inline } from './types'

export interface ArticleBodyOptions {
  newId: () => string
  /** The media id of a picture of `pictures/index.ts`. */
  pictureId: (key: string) => number
  /** The id of a cited source (`article.sources[].id`) by its key. Without it the keys stand for themselves. */
  sourceId?: (key: string) => string
}

/** Ids by place in `story.blocks`: the block's own id, for a list the ids of its items. */
export type BodyIds = (string | string[])[]

const textBlock = (kind: 'p' | 'h2' | 'h3' | 'quote', state: BlockState, text: Inline) => {
  if (kind === 'p') return paragraph(state, text)
  return kind === 'quote' ? quote(state, text) : heading(kind, state, text)
}

const citedBy = (block: DemoBlock, sourceId: (key: string) => string): BlockState =>
  'sources' in block && block.sources?.length ? { sources: block.sources.map(sourceId) } : {}

/** The Arabic body of a story, and the id that each of its blocks was given. */
export const articleBody = (story: DemoStory, options: ArticleBodyOptions): { body: Body; ids: BodyIds } => {
  const { newId, pictureId, sourceId = (key) => key } = options
  const ids: BodyIds = []
  const children = story.blocks.map((block): RootChild => {
    if ('items' in block) {
      const items = block.items.map((item, at) => listItem(at + 1, { bid: newId() }, item.ar))
      ids.push(items.map((item) => item.$?.bid ?? ''))
      return list(block.kind, items)
    }
    const id = newId()
    ids.push(id)
    if (block.kind === 'image') return image(id, block, pictureId(block.picture))
    const by = block.kind === 'quote' ? { by: block.byAr } : {}
    return textBlock(block.kind, { bid: id, ...by, ...citedBy(block, sourceId) }, block.ar)
  })
  return { body: body('rtl', children), ids }
}

const idAt = (ids: BodyIds, place: number, item = 0): string => {
  const id = ids[place]
  const found = Array.isArray(id) ? id[item] : id
  if (found === undefined) throw new Error(`No id for block ${place}, item ${item}`)
  return found
}

const englishList = (block: DemoListBlock, from: (item: number) => string[], newId: () => string) => {
  const items: ListItemNode[] = []
  block.items.forEach((item, at) => {
    if (item.en !== null) items.push(listItem(items.length + 1, { bid: newId(), from: from(at) }, item.en))
  })
  return items.length > 0 ? [list(block.kind, items)] : []
}

/** The English body: only what has been translated; every block names the Arabic block that it renders. */
export const englishBody = (story: DemoStory, ids: BodyIds, newId: () => string): Body => {
  const children = story.blocks.flatMap((block, place): RootChild[] => {
    const from = (item = 0) => [`body:${idAt(ids, place, item)}`]
    if (block.kind === 'image') return []
    if ('items' in block) return englishList(block, from, newId)
    return block.en === null ? [] : [textBlock(block.kind, { bid: newId(), from: from() }, block.en)]
  })
  return body('ltr', children)
}

/** English attribution lines of the quotations, by the id of the Arabic block. */
export const englishAttributions = (story: DemoStory, ids: BodyIds): Record<string, string> =>
  Object.fromEntries(
    story.blocks.flatMap((block, place) =>
      block.kind === 'quote' && block.byEn !== null ? [[idAt(ids, place), block.byEn]] : [],
    ),
  )

/** English caption and alt text by image id, `lead` for the lead image; missing texts are empty. */
export const englishCaptions = (story: DemoStory, ids: BodyIds) => {
  const captions: Record<string, { caption: string; alt: string }> = {}
  if (story.lead) captions.lead = { caption: story.lead.captionEn ?? '', alt: story.lead.altEn ?? '' }
  story.blocks.forEach((block, place) => {
    if (block.kind !== 'image') return
    captions[idAt(ids, place)] = { caption: block.captionEn ?? '', alt: block.altEn ?? '' }
  })
  return captions
}

/** The Arabic body after the story's correction, with every block id as it was. */
export const correctedBody = (story: DemoStory, arabic: Body, ids: BodyIds): Body => {
  const { correction } = story
  if (!correction) return arabic
  const bid = idAt(ids, correction.block)
  const children = arabic.root.children.map((node) =>
    '$' in node && node.$?.bid === bid ? { ...node, children: inlineNodes(correction.ar) } : node,
  )
  return { root: { ...arabic.root, children } }
}
