import type { ArticleStage, TranslationStage } from './types'

export const articleStages = [
  'draft',
  'inReview',
  'changesRequested',
  'approved',
  'scheduled',
  'published',
  'retracted',
  'trashed',
] as const satisfies readonly ArticleStage[]

export const translationStages = [
  'waiting',
  'translating',
  'inReview',
  'changesRequested',
  'approved',
  'published',
  'withdrawn',
] as const satisfies readonly TranslationStage[]

export const releases = ['independent', 'together'] as const
export type Release = (typeof releases)[number]
