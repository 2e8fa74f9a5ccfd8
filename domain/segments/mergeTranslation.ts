import type { Result } from '@/domain/workflow/types'
import { translationOfFields } from './contentParts'
import type { TranslationContent } from './document'
import { mergeContent, type Sides } from './mergeContent'

/** What a translator saved (`mine`) merged with what is stored (`theirs`); see `mergeContent`. */
export function mergeTranslation(sides: Sides<TranslationContent>): Result<TranslationContent> {
  return mergeContent(sides, translationOfFields)
}
