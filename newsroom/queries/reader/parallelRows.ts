import { bidOf } from '@/domain/segments/blocks'
import type { BlockId, SegmentId, TextBlock } from '@/domain/segments/document'
import { isBodySegment } from '@/domain/segments/ids'
import { plainTextOf } from '@/domain/segments/plainTextOf'
import { rowsOf } from '@/domain/segments/rowsOf'
import { textBlocksOf } from '@/domain/segments/textBlocksOf'
import type { Row } from '@/domain/segments/types'
import type { ArticleEdition, TranslationEdition } from '@/newsroom/editions/types'
import { arabicChanges } from './arabicChanges'
import { behindOf } from './behind'
import { arabicBid, arabicNumbers } from './numbering'

/** One row of the two texts. */
export interface ParallelRow {
  /** Its permanent link's number; null for headings and for English without Arabic. */
  number: number | null
  arabic: TextBlock[]
  english: TextBlock[]
  /** Whether a reviewer agreed that the English leaves it out. */
  isOmitted: boolean
  /** When the Arabic was changed after this English. */
  behindAt: string | null
  /** Where it was: the Arabic that the English was made from, by Arabic block. */
  before: Map<BlockId, string>
}

interface Pair {
  arabic: ArticleEdition
  arabicHistory: ArticleEdition[]
  english: TranslationEdition
}

/** Both bodies row by row, in the order of the Arabic. */
export function parallelRows({ arabic, arabicHistory, english }: Pair): ParallelRow[] {
  const blocks = new Map(Array.from(textBlocksOf(arabic.content.body), (block) => [bidOf(block), block]))
  const numbers = arabicNumbers(arabic.content.body)
  const behind = behindOf({ arabic, english, changes: arabicChanges(arabicHistory) })
  const approvedFor = new Map(english.segments.flatMap(({ sources }) => sources))
  const printed = new Set(english.segments.map(({ row }) => row))
  return bodyRows(arabic, english).map(({ id, sources, blocks: targets }) => {
    const bids = sources.flatMap(({ id }) => arabicBid(id) ?? [])
    const behindAt = targets.map((block) => behind.blocks.get(bidOf(block))).find(Boolean) ?? null
    return {
      number: bids.map((bid) => numbers.get(bid)).find((number) => number !== undefined) ?? null,
      arabic: bids.flatMap((bid) => blocks.get(bid) ?? []),
      english: targets,
      isOmitted: targets.length === 0 && printed.has(id),
      behindAt,
      before: behindAt ? textsBefore({ bids, approvedFor, arabicHistory }) : new Map(),
    }
  })
}

function bodyRows(arabic: ArticleEdition, english: TranslationEdition): Row[] {
  return rowsOf(arabic.content, english.content).filter(
    ({ id, blocks }) => isBodySegment(id) || blocks.length > 0,
  )
}

interface Earlier {
  bids: BlockId[]
  approvedFor: ReadonlyMap<SegmentId, string>
  arabicHistory: ArticleEdition[]
}

/** The old Arabic of these blocks, found in the edition that printed it. */
function textsBefore({ bids, approvedFor, arabicHistory }: Earlier): Map<BlockId, string> {
  const texts = bids.flatMap((bid) => {
    const hash = approvedFor.get(`body:${bid}`)
    const edition = arabicHistory.find(({ segments }) =>
      segments.some(([segment, own]) => segment === `body:${bid}` && own === hash),
    )
    const block =
      edition && Array.from(textBlocksOf(edition.content.body)).find((each) => bidOf(each) === bid)
    return block ? [[bid, plainTextOf(block)] as const] : []
  })
  return new Map(texts)
}
