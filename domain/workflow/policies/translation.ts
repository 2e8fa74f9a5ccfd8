import type { ArticleFacts, Instant, TranslationFacts } from '../facts'
import { isEditor, isReviewer, isTranslatorOf } from '../roles'
import type { Actor } from '../types'
import { type ArticleSight, canSeeArticle } from './article'

type Assigned = Pick<TranslationFacts, 'translator' | 'reviewer'>

/** Whoever sees the story sees its translations. */
export function canSeeTranslation({
  actor,
  translation,
  article,
  now,
}: {
  actor: Actor
  translation: Assigned
  article: ArticleSight
  now: Instant
}): boolean {
  const translations = [...article.translations, translation]
  return canSeeArticle({ actor, article: { ...article, translations }, now })
}

/** Write English, split, merge, omit, and say "still right". A reviewer's edit makes her an author of the row. */
export function canEditEnglish(
  actor: Actor,
  translation: Pick<TranslationFacts, 'stage' | 'translator'>,
  article: Pick<ArticleFacts, 'stage'>,
): boolean {
  if (article.stage === 'trashed') return false
  const { stage } = translation
  if (stage === 'translating' || stage === 'changesRequested') return isTranslatorOf(actor, translation)
  return stage === 'inReview' && isReviewer(actor)
}

/** Its deadline. */
export function canEditTranslationDetails(actor: Actor, article: Pick<ArticleFacts, 'stage'>): boolean {
  return article.stage !== 'trashed' && isEditor(actor)
}

/** Name the reviewer: an editor names anybody, a reviewer takes it herself. */
export function canAssignReviewer(actor: Actor, reviewer: Actor): boolean {
  if (!isReviewer(reviewer)) return false
  return isEditor(actor) || actor.id === reviewer.id
}

/** Say in which order the queue is to be worked on. */
export const canOrderQueue = (actor: Actor): boolean => isEditor(actor)
