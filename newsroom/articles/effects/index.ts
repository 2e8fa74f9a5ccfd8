import type { ArticleEffect } from '@/domain/workflow/articleEffects'
import { recordEvent } from '../../record/event'
import type { ArticleMove } from '../move'
import { openTranslations, reopenTranslations, setBase, takeBack } from './arabic'
import { publishEditions, reinstateEditions, withdrawEditions } from './editions'

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
      return recordEvent(move.scope, {
        kind: 'article.scheduleFailed',
        article: move.article.id,
        data: { refusal: { ...effect.refusal } },
      })
    case 'trashTranslations':
    case 'restoreTranslations':
    case 'withdrawMemory':
    case 'returnMemory':
      return
  }
}
