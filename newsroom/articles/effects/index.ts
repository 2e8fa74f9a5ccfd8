import type { ArticleEffect } from '@/domain/workflow/articleEffects'
import type { ArticleMove } from '../move'
import { openTranslations, reopenTranslations, setBase, takeBack } from './arabic'
import { publishEditions, reinstateEditions, withdrawEditions } from './editions'
import { tellOfFailedSchedule } from './failedSchedule'
import { learnStory, returnStory, withdrawStory } from './memory'

/** Carries out one effect of a decision. What is not listed happens by the change of stage alone. */
export async function carryOut(move: ArticleMove, effect: ArticleEffect): Promise<void> {
  switch (effect.type) {
    case 'setBase':
      return setBase(move)
    case 'takeBack':
      return takeBack(move)
    case 'openTranslations':
      return openTranslations(move)
    case 'reopenTranslations':
      return reopenTranslations(move)
    case 'setSchedule':
      move.article = { ...move.article, publishAt: effect.publishAt }
      return
    case 'clearSchedule':
      move.article = { ...move.article, publishAt: null }
      return
    case 'publishEditions':
      return publishEditions(move, effect.translations)
    case 'withdrawEditions':
      return withdrawEditions(move, effect.translations, effect.reason)
    case 'reinstateEditions':
      return reinstateEditions(move, effect.translations)
    case 'notifyEditors':
      return tellOfFailedSchedule(move, effect.refusal)
    case 'withdrawMemory':
      return withdrawStory(move)
    case 'returnMemory':
      return returnStory(move)
    case 'learnMemory':
      return learnStory(move)
    case 'trashTranslations':
    case 'restoreTranslations':
      return
  }
}
