import type { ArticleFacts, TranslationFacts } from '@/domain/workflow/facts'
import { canSeeArticle, canSeeTranslation } from '@/domain/workflow/policies'
import type { Result } from '@/domain/workflow/types'
import { articleFactsOf } from '../facts/articleFacts'
import { type Grounds, groundsOf } from '../facts/grounds'
import { translationFactsOf } from '../facts/translationFacts'
import type { Person } from '../person'
import { notFound } from '../refuse'
import { inTransaction, type Scope } from '../transaction'
import { articleOfTranslation, type LockedStory, lockStory } from './load'
import { readStory } from './readStory'
import type { ArticleRecord, TranslationRecord } from './types'

export interface ArticleAtHand {
  scope: Scope
  story: LockedStory
  article: ArticleRecord
  grounds: Grounds
  facts: ArticleFacts
}

export interface TranslationAtHand extends ArticleAtHand {
  translation: TranslationRecord
  translationFacts: TranslationFacts
}

type Find = (scope: Scope, article: number) => Promise<LockedStory | null>
type OnArticle<T> = (at: ArticleAtHand) => Promise<Result<T>>
type OnTranslation<T> = (at: TranslationAtHand) => Promise<Result<T>>

function onArticle<T>(person: Person, find: Find, id: number, work: OnArticle<T>): Promise<Result<T>> {
  return inTransaction<T>(person, async (scope) => {
    const story = await find(scope, id)
    if (!story) return notFound()
    const grounds = await groundsOf(scope, story)
    const facts = articleFactsOf(story, grounds)
    if (!canSeeArticle({ actor: person.actor, article: facts, now: scope.at })) return notFound()
    return work({ scope, story, article: story.article, grounds, facts })
  })
}

function onTranslation<T>(
  person: Person,
  find: Find,
  id: number,
  work: OnTranslation<T>,
): Promise<Result<T>> {
  return inTransaction<T>(person, async (scope) => {
    const article = await articleOfTranslation(scope, id)
    const story = article === null ? null : await find(scope, article)
    const translation = story?.translations.find((one) => one.id === id)
    if (!story || !translation) return notFound()
    const grounds = await groundsOf(scope, story)
    const facts = articleFactsOf(story, grounds)
    const translationFacts = translationFactsOf(story, grounds, translation)
    const sight = { actor: person.actor, translation: translationFacts, article: facts, now: scope.at }
    if (!canSeeTranslation(sight)) return notFound()
    return work({ scope, story, article: story.article, grounds, facts, translation, translationFacts })
  })
}

/** Runs a verb on a locked article that the person may see; what she may not see is not found. */
export const withArticle = <T>(person: Person, id: number, work: OnArticle<T>): Promise<Result<T>> =>
  onArticle(person, lockStory, id, work)

/** Runs a verb on a locked translation (and its article) that the person may see. */
export const withTranslation = <T>(person: Person, id: number, work: OnTranslation<T>): Promise<Result<T>> =>
  onTranslation(person, lockStory, id, work)

/** Reads an article that the person may see, without a lock. */
export const viewArticle = <T>(person: Person, id: number, work: OnArticle<T>): Promise<Result<T>> =>
  onArticle(person, readStory, id, work)

/** Reads a translation that the person may see, with its article, without a lock. */
export const viewTranslation = <T>(person: Person, id: number, work: OnTranslation<T>): Promise<Result<T>> =>
  onTranslation(person, readStory, id, work)
