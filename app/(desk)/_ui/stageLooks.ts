import type { ArticleStage, TranslationStage } from '@/domain/workflow/types'
import type { IconName } from './Icon'

/** What a row of the side-by-side shows: its state, or what stands in its way. */
export type RowState =
  | 'untranslated'
  | 'draft'
  | 'confirmed'
  | 'approved'
  | 'omitted'
  | 'added'
  | 'stale'
  | 'orphan'
  | 'moved'
  | 'retyped'
  | 'changeAsked'

export type Stage =
  | { of: 'article'; stage: ArticleStage }
  | { of: 'translation'; stage: TranslationStage }
  | { of: 'row'; stage: RowState }

export interface StageLook {
  icon: IconName
  /** Class of the hue. */
  hue: string
}

const article: Record<ArticleStage, StageLook> = {
  draft: { icon: 'work', hue: 's-work' },
  inReview: { icon: 'review', hue: 's-review' },
  changesRequested: { icon: 'changes', hue: 's-changes' },
  approved: { icon: 'approved', hue: 's-approved' },
  scheduled: { icon: 'scheduled', hue: 's-approved' },
  published: { icon: 'published', hue: 's-published' },
  retracted: { icon: 'retracted', hue: 's-retracted' },
  trashed: { icon: 'trash', hue: 's-waiting' },
}

const translation: Record<TranslationStage, StageLook> = {
  waiting: { icon: 'waiting', hue: 's-waiting' },
  translating: { icon: 'work', hue: 's-work' },
  inReview: { icon: 'review', hue: 's-review' },
  changesRequested: { icon: 'changes', hue: 's-changes' },
  approved: { icon: 'approved', hue: 's-approved' },
  published: { icon: 'published', hue: 's-published' },
  withdrawn: { icon: 'withdrawn', hue: 's-retracted' },
}

const row: Record<RowState, StageLook> = {
  untranslated: { icon: 'waiting', hue: 's-waiting' },
  draft: { icon: 'work', hue: 's-work' },
  confirmed: { icon: 'review', hue: 's-review' },
  approved: { icon: 'approved', hue: 's-approved' },
  omitted: { icon: 'omitted', hue: 's-omitted' },
  stale: { icon: 'stale', hue: 's-stale' },
  added: { icon: 'plus', hue: 's-work' },
  orphan: { icon: 'stale', hue: 's-stale' },
  moved: { icon: 'moved', hue: 's-stale' },
  retyped: { icon: 'pilcrow', hue: 's-stale' },
  changeAsked: { icon: 'changes', hue: 's-changes' },
}

/** The glyph and hue of a stage, for places that lay them out themselves. */
export function lookOfStage(at: Stage): StageLook {
  if (at.of === 'article') return article[at.stage]
  return at.of === 'translation' ? translation[at.stage] : row[at.stage]
}
