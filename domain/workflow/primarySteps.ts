import type { ArticleAction, ArticleStage, TranslationAction, TranslationStage } from './types'

/** The next step of an article, first choice first. Steps back are never the button that stands out. */
export const primaryArticleSteps: Record<ArticleStage, readonly ArticleAction[]> = {
  draft: ['submit'],
  changesRequested: ['submit'],
  inReview: ['approve'],
  approved: ['publish'],
  scheduled: [],
  published: ['revise'],
  retracted: ['revise'],
  trashed: ['restore'],
}

/** The next step of a translation, first choice first. */
export const primaryTranslationSteps: Record<TranslationStage, readonly TranslationAction[]> = {
  waiting: ['claim', 'assign'],
  translating: ['submit'],
  changesRequested: ['submit'],
  inReview: ['approve'],
  approved: ['publish'],
  published: ['revise'],
  withdrawn: ['revise'],
}
