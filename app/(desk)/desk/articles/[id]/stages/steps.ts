import type { Release } from '@/domain/workflow/stages'
import type { ArticleAction } from '@/domain/workflow/types'

/** What an action asks before it is taken. */
export type Question =
  | 'note'
  /** The note is all that says what to change: it cannot be left out. */
  | 'onlyNote'
  | 'reason'
  | 'publishAt'
  /** A note on a correction of what is live, for the readers of the Arabic. */
  | 'correction'
  /** The same for the readers of the English that goes out with it. */
  | 'correctionEn'
  | 'alone'
  | 'languages'
  /** Only "are you sure": it takes something away. */
  | 'sure'

/** An action as a person takes it: publishing the Arabic alone is a step of its own. */
export type Step = ArticleAction | 'publishAlone'

interface Asked {
  hasLive: boolean
  withdrawnLanguages: string[]
  openChangeRequests: number
  release: Release
}

/** Each note is published with its language: that of the English only where it goes out in the same moment. */
function correctionNotes({ release }: Asked): Question[] {
  return release === 'together' ? ['correction', 'correctionEn'] : ['correction']
}

/** What is asked with each step; a step without questions happens at once. */
export function questionsOf(step: Step, article: Asked): Question[] {
  switch (step) {
    case 'requestChanges':
      return article.openChangeRequests > 0 ? ['note'] : ['note', 'onlyNote']
    case 'publish':
      return article.hasLive ? correctionNotes(article) : ['sure']
    case 'publishAlone':
      return article.hasLive ? ['alone', 'correction'] : ['alone']
    case 'schedule':
      return article.hasLive ? ['publishAt', ...correctionNotes(article)] : ['publishAt']
    case 'retract':
      return ['reason']
    case 'reinstate':
      return article.withdrawnLanguages.length > 0 ? ['languages'] : ['sure']
    case 'discard':
    case 'trash':
      return ['sure']
    default:
      return []
  }
}

/** The endpoint of a step. */
export function pathOf(article: number, step: Step): string {
  const action = step === 'publishAlone' ? 'publish' : step
  return `/api/articles/${article}/${action.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** The page that readers see; its address knows the words of the story itself. */
export const readerPage = (article: number): string => `/ar/${article}/-`
