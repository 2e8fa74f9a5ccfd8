import { directionOf, isolate } from '@/domain/text/direction'
import type { Language } from '@/domain/workflow/languages'
import { directionOf as directionIn } from '@/locales'

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const leftToRight = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u
const marks = { rtl: '\u200F', ltr: '\u200E' }

/**
 * A text in a language as it stands where there is no markup: feeds, previews of links. One of a single script is left
 * as it is. A mixed one is isolated (FSI…PDI), and begins with a mark of its language's direction where it begins with
 * the other script.
 */
export function plainText(text: string, language: Language): string {
  const expected = directionIn[language]
  const other = expected === 'rtl' ? leftToRight : rightToLeft
  if (!other.test(text)) return text
  return isolate(directionOf(text) === expected ? text : marks[expected] + text)
}
