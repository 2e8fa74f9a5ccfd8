import type { Span } from '@/domain/quality/types'

export const unitOrigins = ['human', 'memory', 'machine', 'import'] as const
export type UnitOrigin = (typeof unitOrigins)[number]

/** Why a match counts for less than its likeness (arabic.md: machine −15, corrected −10, import −10, unreviewed −5). */
export type Penalty = 'machine' | 'corrected' | 'import' | 'unreviewed'

/** An earlier translation that is like the Arabic in hand. Plain data: it goes to the browser as it is. */
export interface MemoryMatch {
  unit: number
  /** 0–102: 100 equal, 101 and 102 with equal neighbours, 99 equal but for spelling, below that alike. */
  score: number
  penalties: Penalty[]
  /** The Arabic that was translated then. */
  source: string
  /** Its English, with the numbers of the Arabic in hand put in where they differ in nothing else. */
  target: string
  /** The stretches of `target` that are substituted numbers. */
  substituted: Span[]
  /** The stretch of the row's Arabic that it renders; null: all of it. */
  part: Span | null
  origin: UnitOrigin
  byName: string
  learnedAt: string
  article: number | null
  /** The headline of its story, in Arabic; empty where there is none. */
  title: string
}

/** One place where a word or phrase was translated before. */
export interface ConcordanceHit {
  unit: number
  source: string
  target: string
  /** Where the words that were looked for stand, on the side they were looked for. */
  sourceSpans: Span[]
  targetSpans: Span[]
  origin: UnitOrigin
  byName: string
  learnedAt: string
  article: number | null
  /** Where its row stands. */
  translation: number | null
  row: string
  title: string
}
