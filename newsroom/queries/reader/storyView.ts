import type { BlockId, ImageText, RootChild } from '@/domain/segments/document'
import type { Language } from '@/domain/workflow/languages'
import type { Edition, Printed, PrintedImage } from '@/newsroom/editions/types'

/** What stands in the margin of a paragraph. */
export interface ParagraphMark {
  /**
   * `corrected`: a note tells what was wrong; `behind`: the Arabic was changed after this English; `withoutArabic`: it
   * was taken out.
   */
  is: 'corrected' | 'updated' | 'behind' | 'withoutArabic'
  at: string
  /** The edition whose correction note tells more. */
  edition: number | null
}

export interface ShownImage extends ImageText {
  image: PrintedImage
}

export interface CorrectionNote {
  edition: number
  at: string
  note: string
}

/** One story in one language, ready to be shown. Times are ISO 8601. */
export interface StoryView {
  language: Language
  article: number
  /** The edition that is shown. */
  edition: number
  slug: string
  title: string
  standfirst: string
  dateline: string
  lead: ShownImage | null
  /** The body with its images, without the slots of missing ones. */
  flow: RootChild[]
  /** Images of the body by their node's id. */
  images: Map<string, ShownImage>
  /** The attribution line of a quotation, by its block. */
  attributions: Map<BlockId, string>
  numbers: Map<BlockId, number>
  /** Places in `printed.sources`, from 1, of the sources that a paragraph stands on. */
  sources: Map<BlockId, number[]>
  marks: Map<BlockId, ParagraphMark>
  /** In English: when the Arabic last moved on, where it did. */
  behindAt: string | null
  corrections: CorrectionNote[]
  printed: Printed
  words: number
  arabicFirstPublishedAt: string
  firstPublishedAt: string
  publishedAt: string
  /** The slug in the other language, where the story is live there. */
  pairSlug: string | null
}

/** The correction notes of a language's editions, the newest first. */
export function correctionsOf(history: readonly Edition[]): CorrectionNote[] {
  return history.flatMap(({ id, publishedAt, correctionNote }) =>
    correctionNote ? [{ edition: id, at: publishedAt, note: correctionNote }] : [],
  )
}

/** An image with its texts; null where the edition printed none at this place. */
export function shownImage(printed: Printed, id: string, text: ImageText | undefined): ShownImage | null {
  const image = printed.images.find((each) => each.id === id)
  return image ? { image, caption: text?.caption ?? '', alt: text?.alt ?? '' } : null
}

/** Numbers of the cited sources by their ids. */
export function citationNumbers(printed: Printed, ids: readonly string[] | undefined): number[] {
  const places = (ids ?? []).map((id) => printed.sources.findIndex((source) => source.id === id) + 1)
  return [...new Set(places)].filter((place) => place > 0).sort((a, b) => a - b)
}
