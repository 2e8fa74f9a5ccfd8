import type { ArticleContent, TranslationContent } from '@/domain/segments/document'
import { bodyWith, paragraph } from '@/domain/segments/nodes'
import { rowsOf } from '@/domain/segments/rowsOf'
import { segmentsOf } from '@/domain/segments/segmentsOf'
import type { ArticleEdition, Printed, TranslationEdition } from '@/newsroom/editions/types'

/** Editions for tests of what readers see. */

const nobody: Printed = { writers: [], translator: null, reviewer: null, sources: [], topics: [], images: [] }

export function arabicContent(
  paragraphs: Record<string, string>,
  changes: Partial<ArticleContent> = {},
): ArticleContent {
  const blocks = Object.entries(paragraphs).map(([bid, text]) => paragraph(text, { bid }))
  return {
    title: 'الماء يعود',
    standfirst: '',
    dateline: '',
    slug: '',
    leadImage: null,
    body: bodyWith(blocks, 'rtl'),
    ...changes,
  }
}

/** `[bid, text, from…]` for every block. */
export function englishContent(
  ...blocks: [bid: string, text: string, ...from: string[]][]
): TranslationContent {
  const children = blocks.map(([bid, text, ...from]) =>
    paragraph(text, { bid, from: from.map((source) => `body:${source}`) }),
  )
  return {
    title: 'The water returns',
    standfirst: '',
    dateline: '',
    slug: '',
    body: bodyWith(children, 'ltr'),
    captions: {},
    attributions: {},
  }
}

const shared = {
  article: 1,
  printed: nobody,
  topics: [],
  sourceIds: [],
  media: [],
  equivalences: [],
  correctionNote: null,
  words: 10,
  firstPublishedAt: '2026-01-01T08:00:00.000Z',
  withdrawnAt: null,
  withdrawnReason: null,
}

/** The n-th edition, published on the n-th of January. */
const numbered = (id: number) => ({ id, publishedAt: `2026-01-0${id}T08:00:00.000Z` })

export function arabicEdition(
  id: number,
  content: ArticleContent,
  changes: Partial<ArticleEdition> = {},
): ArticleEdition {
  return {
    ...shared,
    ...numbered(id),
    language: 'ar',
    translation: null,
    title: content.title,
    slug: 'الماء-يعود',
    content,
    segments: segmentsOf(content).map(({ id: segment, hash }) => [segment, hash]),
    ...changes,
  }
}

/** The English as it was approved for this Arabic. */
export function englishEdition(
  id: number,
  {
    content,
    arabic,
    ...changes
  }: { content: TranslationContent; arabic: ArticleEdition } & Partial<TranslationEdition>,
): TranslationEdition {
  const rows = rowsOf(arabic.content, content)
  return {
    ...shared,
    ...numbered(id),
    language: 'en',
    translation: 1,
    title: content.title,
    slug: 'water-returns',
    content,
    segments: rows.map(({ id: row, sourceRefs, blocks }) => ({
      row,
      sources: sourceRefs,
      blocks: blocks.flatMap(({ $ }) => $?.bid ?? []),
    })),
    ...changes,
  }
}
