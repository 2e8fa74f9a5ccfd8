import type { ArticleAction, TranslationAction } from '@/domain/workflow/types'
import { moveArticle } from '@/newsroom/articles/moveArticle'
import { moveTranslation } from '@/newsroom/translations/moveTranslation'
import { endpoint } from './endpoint'
import { articleMove, translationMove } from './shapes'

/** The endpoint of one action on an article. */
export const articleEndpoint = (action: ArticleAction) =>
  endpoint({
    body: articleMove,
    verb: ({ person, id, body }) => moveArticle(person, { id, action, input: body }),
  })

/** The endpoint of one action on a translation. */
export const translationEndpoint = (action: TranslationAction) =>
  endpoint({
    body: translationMove,
    verb: ({ person, id, body }) => moveTranslation(person, { id, action, input: body }),
  })
