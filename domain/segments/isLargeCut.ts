import type { ArticleContent } from './document'
import { segmentsOf } from './segmentsOf'

/** Shorter texts are rewritten at one go by everybody. */
const shortest = 200

/** Whether more than half of the letters of a text that is worth keeping are gone at once. */
export function isLargeCut(before: ArticleContent, after: ArticleContent): boolean {
  const letters = lettersOf(before)
  return letters >= shortest && lettersOf(after) < letters / 2
}

function lettersOf(content: ArticleContent): number {
  return segmentsOf(content).reduce((sum, { text }) => sum + text.length, 0)
}
