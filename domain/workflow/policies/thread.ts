import type { PersonId } from '@/domain/segments/types'
import { isEditor, isReviewer } from '../roles'
import type { Actor } from '../types'
import { canSeeArticle, type Sighting } from './article'

export interface ThreadFacts {
  kind: 'note' | 'changeRequest'
  on: 'article' | 'translation'
  openedBy: PersonId
  /** The writer or the translator who has to answer it. */
  answerer: PersonId | null
}

/** Open a thread and answer in one: whoever sees the story. */
export function canDiscuss(sighting: Sighting): boolean {
  return sighting.article.stage !== 'trashed' && canSeeArticle(sighting)
}

/** Ask for a change that holds up approval: editors of the Arabic, reviewers of the English. */
export function canRequestChange(actor: Actor, on: ThreadFacts['on']): boolean {
  return on === 'article' ? isEditor(actor) : isReviewer(actor)
}

/** A note is settled by whoever discusses it; a change request by who asked, who did it, or who may ask. */
export function canResolveThread(actor: Actor, thread: ThreadFacts): boolean {
  if (thread.kind === 'note' || thread.openedBy === actor.id) return true
  return thread.answerer === actor.id || canRequestChange(actor, thread.on)
}
