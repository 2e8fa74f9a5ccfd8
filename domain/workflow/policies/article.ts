import type { PersonId } from '@/domain/segments/types'
import type { ArticleFacts, Instant } from '../facts'
import { isEmbargoed } from '../gates'
import { canWrite, isEditor, isStaff, isWriterOf } from '../roles'
import type { Actor } from '../types'

/** What decides who sees a story. */
export type ArticleSight = Pick<
  ArticleFacts,
  'stage' | 'writer' | 'authors' | 'embargoUntil' | 'hasBase' | 'everPublished'
> & { translations: { translator: PersonId | null; reviewer: PersonId | null }[] }

type ArticleText = Pick<ArticleFacts, 'stage' | 'writer'>

export interface Sighting {
  actor: Actor
  article: ArticleSight
  now: Instant
}

/**
 * Editors see every story, its writer and those who work on it see theirs. Everybody else in the newsroom sees
 * it from its first approval on, unless it is under embargo or in the trash.
 */
export function canSeeArticle({ actor, article, now }: Sighting): boolean {
  if (isEditor(actor) || isWriterOf(actor, article)) return true
  if (article.stage === 'trashed') return false
  if (isAssigned(actor, article)) return true
  if (isEmbargoed(article, now)) return false
  if (article.authors.includes(actor.id)) return true
  return isStaff(actor) && (article.hasBase || article.everPublished)
}

/** Whether she translates or reviews one of its languages. */
export function isAssigned(actor: Actor, { translations }: Pick<ArticleSight, 'translations'>): boolean {
  return (
    isStaff(actor) &&
    translations.some(({ translator, reviewer }) => translator === actor.id || reviewer === actor.id)
  )
}

/** Import a story or begin an empty one. */
export function canCreateArticle(actor: Actor): boolean {
  return canWrite(actor)
}

/** Text means everything that is printed and approved: content, byline and cited sources. */
export function canEditArticleText(actor: Actor, article: ArticleText): boolean {
  if (article.stage === 'draft' || article.stage === 'changesRequested') {
    return isEditor(actor) || isWriterOf(actor, article)
  }
  return article.stage === 'inReview' && isEditor(actor)
}

/** Topics, release, embargo and deadlines. */
export function canEditArticleDetails(actor: Actor, article: ArticleText): boolean {
  if (article.stage === 'trashed') return false
  return isEditor(actor) || canEditArticleText(actor, article)
}

/** Call a changed Arabic text minor, or take that back. */
export function canClassify(actor: Actor, article: ArticleText): boolean {
  return canEditArticleDetails(actor, article)
}

/** Make somebody else the story's writer. */
export function canAssignWriter(actor: Actor, article: ArticleText): boolean {
  return article.stage !== 'trashed' && isEditor(actor)
}

/** Bring an older revision back as a new one: it changes the text like any other edit. */
export function canRestoreRevision(actor: Actor, article: ArticleText): boolean {
  return canEditArticleText(actor, article)
}
