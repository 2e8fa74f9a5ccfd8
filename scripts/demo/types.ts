/** One line of text in light markup: `**bold**` and `[text](https://name.example/path)`; nothing nests. */
export type Inline = string

/** A text in both languages; `en` is null where nobody has translated it yet. */
export interface Paired {
  ar: string
  en: string | null
}

export interface DemoImageTexts {
  picture: string
  captionAr: string
  captionEn: string | null
  altAr: string
  altEn: string | null
}

export type DemoTextBlock = {
  kind: 'p' | 'h2' | 'h3'
  ar: Inline
  en: Inline | null
  /** Keys of the story's own sources that this paragraph stands on. */
  sources?: string[]
}

export type DemoQuoteBlock = {
  kind: 'quote'
  ar: Inline
  en: Inline | null
  byAr: string
  byEn: string | null
  sources?: string[]
}

export type DemoListBlock = { kind: 'ul' | 'ol'; items: { ar: Inline; en: Inline | null }[] }

export type DemoImageBlock = { kind: 'image' } & DemoImageTexts

export type DemoBlock = DemoTextBlock | DemoQuoteBlock | DemoListBlock | DemoImageBlock

export type DemoStage =
  | 'draft'
  | 'inReviewArabic'
  | 'changesRequestedArabic'
  | 'approvedArabicWaiting'
  | 'publishedWaiting'
  | 'publishedHalfDone'
  | 'publishedInReview'
  | 'publishedChangesRequested'
  | 'publishedStale'
  | 'publishedBoth'
  | 'scheduled'
  | 'retracted'

export interface DemoStorySource {
  key: string
  role: 'primary' | 'supporting' | 'background'
  url?: string
  note?: string
}

/** A discussion on one block (its index in `blocks`); `by` are keys of people. */
export interface DemoThread {
  block: number
  by: string
  text: string
  kind: 'note' | 'changeRequest'
  replies?: { by: string; text: string }[]
}

/** What the Arabic of one block reads after it was corrected, with the note that readers see. */
export interface DemoCorrection {
  block: number
  ar: Inline
  noteAr: string
  noteEn: string
}

export interface DemoStory {
  key: string
  topics: string[]
  writer: string
  translator: string
  title: Paired
  standfirst: Paired
  dateline: Paired
  slug: Paired
  lead: DemoImageTexts | null
  blocks: DemoBlock[]
  sources: DemoStorySource[]
  stage: DemoStage
  /** Blocks that the English leaves out on purpose, each with the translator's reason. */
  omit?: { block: number; reason: string }[]
  thread?: DemoThread[]
  correction?: DemoCorrection
}

export type DemoRole = 'admin' | 'editor' | 'writer' | 'translator' | 'reviewer'

export interface DemoPerson {
  key: string
  email: string
  roles: DemoRole[]
  nameAr: string
  nameEn: string
  /** Language of the desk's interface. */
  language: 'ar' | 'en'
  bioAr: string
  bioEn: string
}

export interface DemoTopic {
  key: string
  nameAr: string
  nameEn: string
  slug: string
}

export interface DemoSource {
  key: string
  kind: 'outlet' | 'agency' | 'official' | 'person' | 'document' | 'social'
  nameAr: string
  nameEn: string
  aliasesAr: string[]
  aliasesEn: string[]
  languages: ('ar' | 'en')[]
  reliability: 'high' | 'medium' | 'low' | 'unknown'
  reasonAr: string
  reasonEn: string
  website?: string
  contacts?: { name: string; role: string; email?: string; phone?: string }[]
}

export interface DemoPicture {
  key: string
  /** File name beside `pictures/index.ts`. */
  file: string
  altAr: string
  altEn: string
  captionAr: string
  captionEn: string
  creditAr: string
  creditEn: string
  /** Per cent from the left edge. */
  focalX: number
  /** Per cent from the top edge. */
  focalY: number
}
