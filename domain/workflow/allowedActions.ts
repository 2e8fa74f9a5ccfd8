import { articleTransitions } from './articleTable'
import { probeArticle } from './decideArticle'
import { probeTranslation } from './decideTranslation'
import type { ArticleFacts, Instant, TranslationFacts } from './facts'
import { primaryArticleSteps, primaryTranslationSteps } from './primarySteps'
import { translationTransitions } from './translationTable'
import type { Actor, ArticleAction, Refusal, TranslationAction } from './types'

/** What a screen offers. An action is in `open` or in `shut`, or this person cannot take it at this stage. */
export interface AllowedActions<Action> {
  open: Action[]
  shut: { action: Action; refusal: Refusal }[]
  /**
   * The one next step of this person. With a `refusal` its gate is still shut: the button is outlined, says what
   * is missing and leads there.
   */
  primary: { action: Action; refusal: Refusal | null } | null
}

interface ArticleScreen {
  article: ArticleFacts
  actor: Actor
  now: Instant
}

export function allowedArticleActions(screen: ArticleScreen): AllowedActions<ArticleAction> {
  return sortOut({
    actions: unique(articleTransitions.map(({ action }) => action)),
    probe: (action) => probeArticle({ ...screen, action }),
    primary: primaryArticleSteps[screen.article.stage],
  })
}

export function allowedTranslationActions(
  screen: ArticleScreen & { translation: TranslationFacts },
): AllowedActions<TranslationAction> {
  return sortOut({
    actions: unique(translationTransitions.map(({ action }) => action)),
    probe: (action) => probeTranslation({ ...screen, action }),
    primary: primaryTranslationSteps[screen.translation.stage],
  })
}

function sortOut<Action>({
  actions,
  probe,
  primary,
}: {
  actions: Action[]
  probe: (action: Action) => { offered: boolean; shut: Refusal | null }
  primary: readonly Action[]
}): AllowedActions<Action> {
  const offered = actions
    .map((action) => ({ action, ...probe(action) }))
    .filter((candidate) => candidate.offered)
    .map(({ action, shut }) => ({ action, refusal: shut }))
  const next = primary.map((action) => offered.find((one) => one.action === action)).find(Boolean)
  return {
    open: offered.filter(({ refusal }) => refusal === null).map(({ action }) => action),
    shut: offered.flatMap(({ action, refusal }) => (refusal ? [{ action, refusal }] : [])),
    primary: next ?? null,
  }
}

function unique<T>(values: T[]): T[] {
  return [...new Set(values)]
}
