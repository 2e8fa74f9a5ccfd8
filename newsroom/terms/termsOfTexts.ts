import { findTerms } from '@/domain/terms/findTerms'
import type { TermMatch } from '@/domain/terms/types'
import { readIndex, type TermsHand } from './readIndex'

/** The house terms in each of the texts, and the version of the list that they were found with. */
export async function termsOfTexts(
  hand: TermsHand,
  texts: readonly string[],
): Promise<{ version: string; matches: TermMatch[][] }> {
  const { version, index } = await readIndex(hand)
  return { version, matches: texts.map((text) => findTerms(index, text)) }
}
