import type { LexicalEditor } from 'lexical'
import type { BlockType } from '@/app/(desk)/_editor/core/textBlocks'
import type { Store } from '@/app/(desk)/_editor/store'
import type { ArticleContent, Direction } from '@/domain/segments/document'
import type { Effect } from '@/domain/segments/effectsOf'
import type { Suggestion } from '@/domain/text/suggestions'
import type { ArticleFacts, ArticleLack } from '@/domain/workflow/facts'
import type { Actor } from '@/domain/workflow/types'
import type { ArticleDesk, DeskDetails } from '@/newsroom/queries/articleDesk'
import type { DeskImage } from '@/newsroom/queries/articleDesk/images'
import type { CitedSource } from '@/newsroom/queries/articleDesk/sources'
import type { Citation } from '@/newsroom/stories/types'
import type { Saver } from '../saving/saver'

/** The parts of an article above its body. */
export type HeadFields = Omit<ArticleContent, 'body'>
export type TextField = 'title' | 'standfirst' | 'dateline' | 'slug'

/** Where the caret stands and what the toolbar shows of it. */
export interface Hand {
  bid: string
  type: BlockType
  isBold: boolean
  link: string | null
  direction: Direction
  sources: readonly string[]
  by: string
}

/** One proposed edit of the text check: the two marks of a quotation are one proposal. */
export interface Proposal {
  /** A head field's name or a block's id. */
  place: string
  suggestions: Suggestion[]
  text: string
  key: string
}

/** What is worked out from the text while nobody types. */
export interface Analysis {
  words: number
  minutes: number
  missing: ArticleLack[]
  proposals: Proposal[]
  /** Ids of text blocks without a source. */
  unsourced: string[]
  slots: number
  /** What the differences from the live edition do to the English; null while nothing is live. */
  effects: Effect[] | null
}

/** What the text is compared with to tell what its changes do to the English. */
export type Comparison = Pick<ArticleDesk, 'equivalences' | 'written'> & { live: ArticleContent }

export interface Me extends Actor {
  name: { ar: string; en: string }
}

export interface Permissions {
  text: boolean
  details: boolean
  classify: boolean
  writer: boolean
  restore: boolean
}

/** An article that is open in this window. */
export interface ArticleSession {
  id: number
  me: Me
  fields: Store<HeadFields>
  details: Store<DeskDetails>
  citations: Store<Citation[]>
  sources: Store<Map<number, CitedSource>>
  images: Store<Map<number, DeskImage>>
  facts: Store<ArticleFacts>
  hand: Store<Hand | null>
  /** The live Arabic and what depends on it; null while nothing is live. */
  comparison: Store<Comparison | null>
  analysis: Store<Analysis>
  dismissed: Store<ReadonlySet<string>>
  editor: Store<LexicalEditor | null>
  saver: Saver
  /** Changes of details and citations that the server has not answered yet: until then the screen is ahead of it. */
  detailsOnTheWay: number
  /** The article as it would be saved now. */
  content: () => ArticleContent
  setField: (field: TextField, value: string) => void
  setHead: (patch: Partial<HeadFields>) => void
  /** Takes the article as the server has it now, text included. */
  take: (desk: ArticleDesk) => void
}
