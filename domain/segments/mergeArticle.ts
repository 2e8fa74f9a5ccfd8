import type { Result } from '@/domain/workflow/types'
import { articleOfFields } from './contentParts'
import type { ArticleContent } from './document'
import { mergeContent, type Sides } from './mergeContent'

/** What a writer saved (`mine`) merged with what is stored (`theirs`); see `mergeContent`. */
export function mergeArticle(sides: Sides<ArticleContent>): Result<ArticleContent> {
  return mergeContent(sides, articleOfFields)
}
