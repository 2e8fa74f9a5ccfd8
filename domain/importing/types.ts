import type { Suggestion } from '@/domain/text/suggestions'

export type SourceKind = 'agency' | 'outlet' | 'official' | 'body'

/** A well-known source as the starter register knows it: facts, no judgement of reliability. */
export interface RegisterSource {
  /** Lower-case ASCII, never changed once shipped. */
  key: string
  kind: SourceKind
  nameAr: string
  nameEn: string
  aliasesAr: string[]
  aliasesEn: string[]
  /** ISO 3166-1 alpha-2; empty for none. */
  country: string
  /** ISO 639-1 codes of the languages that it publishes in. */
  languages: string[]
  website: string
}

/** What the recogniser needs to know of a source, from the register or from the newsroom's own list. */
export type NamedSource = Pick<RegisterSource, 'key' | 'nameAr' | 'nameEn' | 'aliasesAr' | 'aliasesEn'>

/**
 * `blank`: an empty line; `join`: the next line was joined to this one; `paragraph`: a block ends here; `end`: the
 * text ends here.
 */
export type LineEnd = 'blank' | 'join' | 'paragraph' | 'end'

export interface ImportLine {
  /** From 1, as in the raw text. */
  number: number
  text: string
  ends: LineEnd
}

/** What a block can be, in the order in which a person is offered it. */
export const blockKinds = [
  'headline',
  'standfirst',
  'paragraph',
  'subhead',
  'quote',
  'item',
  'image',
  'dateline',
  'omit',
] as const

export type BlockKind = (typeof blockKinds)[number]

export interface ImportBlock {
  kind: BlockKind
  /** The whole text of the block; of an image, its caption with the credit in brackets. */
  text: string
  /** Only of images. */
  caption?: string
  credit?: string
  /** Only of list items: the mark that stood before them, with its space. */
  marker?: string
  /** First and last raw line. */
  lines: [first: number, last: number]
  /** Raw lines whose end was joined to the next line. */
  joins: number[]
  /** Proposed edits of `text`; of `caption` in an image. */
  suggestions: Suggestion[]
  /** Suggestions that the person turned down, so that they do not come again. */
  dismissed: string[]
}

export interface ImportDateline {
  /** Key of the source; null when the person typed one that is not known. */
  agency: string | null
  place: string
  /** As it will be printed, such as `إيلاف من لندن`. */
  text: string
  /** The paragraph that it was cut from, or the block that it is. */
  blockIndex: number
  /** What was cut from the paragraph, to put back if the dateline is refused; empty when it is a block of its own. */
  cut: string
}

/** `image`: a picture has its place but no file yet. */
export type Missing = 'headline' | 'standfirst' | 'dateline' | 'image' | 'body'

export interface ImportReading {
  lines: ImportLine[]
  blocks: ImportBlock[]
  headline: string
  standfirst: string
  dateline: ImportDateline | null
  missing: Missing[]
  joined: { line: number; block: number }[]
}

/** What a person changes in the preview. `block` and `suggestion` are indexes; `offset` is in the block's `text`. */
export type ImportChange =
  | { do: 'kind'; block: number; kind: BlockKind }
  | { do: 'text'; block: number; text: string }
  | { do: 'caption'; block: number; caption: string; credit: string }
  | { do: 'split'; block: number; offset: number }
  | { do: 'join'; block: number }
  | { do: 'accept'; block: number; suggestion: number }
  | { do: 'acceptAll'; block?: number }
  | { do: 'dismiss'; block: number; suggestion: number }
  | { do: 'dismissAll'; block?: number }
  | { do: 'headline'; text: string }
  | { do: 'standfirst'; text: string }
  | { do: 'dateline'; agency: string | null; place: string; text: string }
  | { do: 'refuseDateline' }
