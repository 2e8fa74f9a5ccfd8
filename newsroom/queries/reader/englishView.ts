import { bidOf } from '@/domain/segments/blocks'
import type { BlockId, RootChild } from '@/domain/segments/document'
import { own } from '@/domain/segments/own'
import { targetBlocksOf } from '@/domain/segments/targetBlocksOf'
import { textBlocksOf } from '@/domain/segments/textBlocksOf'
import type { ArticleEdition, TranslationEdition } from '@/newsroom/editions/types'
import { arabicChanges } from './arabicChanges'
import { headOf, markOf } from './arabicView'
import { behindOf } from './behind'
import { englishChanges } from './englishChanges'
import { englishFlow } from './englishFlow'
import { arabicBid, arabicNumbers, englishNumbers } from './numbering'
import {
  citationNumbers,
  correctionsOf,
  type ParagraphMark,
  type ShownImage,
  type StoryView,
  shownImage,
} from './storyView'

interface Input {
  edition: TranslationEdition
  history: TranslationEdition[]
  arabic: ArticleEdition
  arabicHistory: ArticleEdition[]
}

/** The English of a story whose Arabic is live. */
export function englishView({ edition, history, arabic, arabicHistory }: Input): StoryView {
  const { content, printed } = edition
  const behind = behindOf({ arabic, english: edition, changes: arabicChanges(arabicHistory) })
  const flow = englishFlow(arabic.content.body, content.body)
  const behindMarks = [...behind.blocks].map(([bid, at]): [BlockId, ParagraphMark] => [
    bid,
    { is: behind.gone.has(bid) ? 'withoutArabic' : 'behind', at, edition: null },
  ])
  const ownMarks = [...englishChanges(history)].map(([bid, change]) => [bid, markOf(change)] as const)
  return {
    ...headOf(edition),
    dateline: content.dateline,
    lead: shownImage(printed, 'lead', own(content.captions, 'lead')),
    flow,
    images: imagesOf(edition, flow),
    attributions: attributionsOf(edition),
    numbers: englishNumbers(content.body, arabicNumbers(arabic.content.body)),
    sources: sourcesOf(edition, arabic),
    marks: new Map([...ownMarks, ...behindMarks]),
    behindAt: behind.at,
    corrections: correctionsOf(history),
    arabicFirstPublishedAt: arabic.firstPublishedAt,
    pairSlug: arabic.slug,
  }
}

function imagesOf(
  { content, printed }: TranslationEdition,
  flow: readonly RootChild[],
): Map<string, ShownImage> {
  const shown = flow.flatMap((child) => {
    const image =
      child.type === 'upload' ? shownImage(printed, child.id, own(content.captions, child.id)) : null
    return image ? [[image.image.id, image] as const] : []
  })
  return new Map(shown)
}

/** An English quotation carries the attributions of all the Arabic that it renders. */
function attributionsOf({ content }: TranslationEdition): Map<BlockId, string> {
  return new Map(
    targetBlocksOf(content.body).flatMap(({ bid, from }) => {
      const lines = from.map((segment) => own(content.attributions, arabicBid(segment) ?? '') ?? '')
      const line = lines.filter(Boolean).join(' · ')
      return line ? [[bid, line] as const] : []
    }),
  )
}

function sourcesOf({ content, printed }: TranslationEdition, arabic: ArticleEdition): Map<BlockId, number[]> {
  const cited = new Map(
    Array.from(textBlocksOf(arabic.content.body), (block) => [bidOf(block), block.$?.sources]),
  )
  return new Map(
    targetBlocksOf(content.body).map(({ bid, from }) => {
      const ids = from.flatMap((segment) => cited.get(arabicBid(segment) ?? '') ?? [])
      return [bid, citationNumbers(printed, ids)]
    }),
  )
}
