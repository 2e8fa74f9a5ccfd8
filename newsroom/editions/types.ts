import type { ArticleContent, SegmentId, TranslationContent } from '@/domain/segments/document'
import type { Equivalence, SourceRef } from '@/domain/segments/types'
import type { Language } from '@/domain/workflow/languages'

/** A name in both scripts as it was printed. */
export interface PrintedName {
  ar: string
  en: string
}

export interface PrintedPerson extends PrintedName {
  /** The person's public profile, where there is one. */
  profile: number | null
  slug: string | null
}

export interface PrintedSource extends PrintedName {
  /** Id of the citation in the article (`sources[].id`), and of the source in the register. */
  id: string
  source: number
  kind: string
  role: string
  url: string
}

export interface PrintedTopic extends PrintedName {
  id: number
  slug: string
}

export interface PrintedImage {
  /** The image's place: `lead` or the id of its node. */
  id: string
  media: number
  width: number
  height: number
  /** Widths in pixels of the files that exist; served as `/img/{media}-{width}.webp`. */
  widths: number[]
  /** Widths that exist as AVIF, too; editions before there were any have none. */
  avif?: number[]
  credit: PrintedName
  focalX: number
  focalY: number
}

/** Names, sources and images as printed: an edition never looks anything up that could change under it. */
export interface Printed {
  writers: PrintedPerson[]
  translator: PrintedPerson | null
  reviewer: PrintedPerson | null
  sources: PrintedSource[]
  topics: PrintedTopic[]
  images: PrintedImage[]
}

/** A target block's or field's alignment as published: what it renders, and the Arabic that it was approved for. */
export interface PrintedRow {
  row: string
  sources: SourceRef[]
  /** Ids of the target blocks of the body; empty for a field. */
  blocks: string[]
}

interface EditionBase {
  id: number
  article: number
  language: Language
  title: string
  slug: string
  printed: Printed
  topics: number[]
  sourceIds: number[]
  media: number[]
  equivalences: Equivalence[]
  correctionNote: string | null
  words: number
  firstPublishedAt: string
  publishedAt: string
  withdrawnAt: string | null
  withdrawnReason: string | null
}

export interface ArticleEdition extends EditionBase {
  language: 'ar'
  translation: null
  content: ArticleContent
  /** The hash of every Arabic segment, in reading order. */
  segments: SourceRef[]
}

export interface TranslationEdition extends EditionBase {
  language: Exclude<Language, 'ar'>
  translation: number
  content: TranslationContent
  segments: PrintedRow[]
}

export type Edition = ArticleEdition | TranslationEdition
export type { SegmentId }
