import type { Result } from '@/domain/workflow/types'
import { type Content, isTranslation } from './contentParts'
import type { ArticleContent, TranslationContent } from './document'
import { mergeArticle } from './mergeArticle'
import type { Sides } from './mergeContent'
import { mergeTranslation } from './mergeTranslation'
import type { Choices } from './saving'

type Chosen<C> = Sides<C> & { choices: Choices }

/**
 * The content for the second save after a `save.conflict`: all of both sides, and where they collide what the person
 * chose. The second save's base is `baseOf(theirs)`. What was not chosen is refused again.
 */
export function resolveConflicts(sides: Chosen<ArticleContent>): Result<ArticleContent>
export function resolveConflicts(sides: Chosen<TranslationContent>): Result<TranslationContent>
export function resolveConflicts({ mine, theirs, ...rest }: Chosen<Content>): Result<Content> {
  if (isTranslation(mine) && isTranslation(theirs)) return mergeTranslation({ mine, theirs, ...rest })
  if (!isTranslation(mine) && !isTranslation(theirs)) return mergeArticle({ mine, theirs, ...rest })
  throw new Error('An article cannot be merged with a translation')
}
