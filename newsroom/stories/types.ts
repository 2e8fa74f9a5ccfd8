import type { ArticleContent, TranslationContent } from '@/domain/segments/document'
import type { Progress } from '@/domain/segments/progressOf'
import type { Approval, Equivalence, PersonId } from '@/domain/segments/types'
import type { WorkByRow } from '@/domain/segments/writing'
import type { Release } from '@/domain/workflow/stages'
import type { ArticleStage, TranslationStage } from '@/domain/workflow/types'

export const citationRoles = ['primary', 'supporting', 'background'] as const

/** A source as an article cites it. */
export interface Citation {
  id: string
  source: number
  role: (typeof citationRoles)[number]
  url: string
  note: string
}

/** The working copy of an article in the words of the domain. Times are ISO 8601, UTC. */
export interface ArticleRecord {
  id: number
  content: ArticleContent
  writer: PersonId | null
  byline: number[]
  authors: PersonId[]
  assignees: PersonId[]
  topics: number[]
  sources: Citation[]
  equivalences: Equivalence[]
  stage: ArticleStage
  release: Release
  embargoUntil: string | null
  publishAt: string | null
  dueAt: string | null
  revision: number
  /** Id of the revision last approved. */
  base: number | null
  /** Id of the live edition. */
  live: number | null
  updatedAt: string
}

/** The working copy of a translation. */
export interface TranslationRecord {
  id: number
  article: number
  language: 'en'
  content: TranslationContent
  translator: PersonId | null
  reviewer: PersonId | null
  dueAt: string | null
  stage: TranslationStage
  work: WorkByRow
  approvals: Approval[]
  progress: Progress | null
  revision: number
  live: number | null
  updatedAt: string
}
