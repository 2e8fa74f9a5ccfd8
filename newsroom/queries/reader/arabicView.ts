import { bidOf } from '@/domain/segments/blocks'
import type { BlockId, RootChild } from '@/domain/segments/document'
import { textBlocksOf } from '@/domain/segments/textBlocksOf'
import type { ArticleEdition, TranslationEdition } from '@/newsroom/editions/types'
import { arabicChanges, type Change } from './arabicChanges'
import { arabicNumbers } from './numbering'
import {
  citationNumbers,
  correctionsOf,
  type ParagraphMark,
  type ShownImage,
  type StoryView,
  shownImage,
} from './storyView'

interface Input {
  edition: ArticleEdition
  history: ArticleEdition[]
  pair: TranslationEdition | null
}

/** The Arabic of a story. */
export function arabicView({ edition, history, pair }: Input): StoryView {
  const { content, printed } = edition
  const blocks = Array.from(textBlocksOf(content.body))
  const flow = content.body.root.children.filter(({ type }) => type !== 'block')
  return {
    ...headOf(edition),
    dateline: content.dateline,
    lead: shownImage(printed, 'lead', content.leadImage ?? undefined),
    flow,
    images: imagesOf(edition, flow),
    attributions: new Map(blocks.flatMap((block) => (block.$?.by ? [[bidOf(block), block.$.by]] : []))),
    numbers: arabicNumbers(content.body),
    sources: new Map(blocks.map((block) => [bidOf(block), citationNumbers(printed, block.$?.sources)])),
    marks: marksOf(arabicChanges(history), blocks.map(bidOf)),
    behindAt: null,
    corrections: correctionsOf(history),
    arabicFirstPublishedAt: edition.firstPublishedAt,
    pairSlug: pair?.slug ?? null,
  }
}

/** What a view takes over from its edition as it is. */
export function headOf(edition: ArticleEdition | TranslationEdition) {
  const { id, language, article, slug, title, printed, words, firstPublishedAt, publishedAt, content } =
    edition
  const { standfirst } = content
  return {
    edition: id,
    language,
    article,
    slug,
    title,
    standfirst,
    printed,
    words,
    firstPublishedAt,
    publishedAt,
  }
}

function imagesOf({ printed }: ArticleEdition, flow: readonly RootChild[]): Map<string, ShownImage> {
  const shown = flow.flatMap((child) => {
    const image = child.type === 'upload' ? shownImage(printed, child.id, child.fields) : null
    return image ? [[image.image.id, image] as const] : []
  })
  return new Map(shown)
}

function marksOf(
  changes: ReadonlyMap<string, Change>,
  bids: readonly BlockId[],
): Map<BlockId, ParagraphMark> {
  return new Map(
    bids.flatMap((bid) => {
      const change = changes.get(`body:${bid}`) ?? changes.get(`body:${bid}:by`)
      return change ? [[bid, markOf(change)]] : []
    }),
  )
}

export function markOf({ at, edition, hasNote }: Change): ParagraphMark {
  return { is: hasNote ? 'corrected' : 'updated', at, edition: hasNote ? edition : null }
}
