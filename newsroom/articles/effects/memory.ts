import { rowsAgainst } from '../../facts/rows'
import { learnTranslation } from '../../memory/learn'
import { returnMemory, withdrawMemory } from '../../memory/withdraw'
import type { ArticleMove } from '../move'

/** Nothing of a retracted story is offered to translators. */
export function withdrawStory({ scope, translations }: ArticleMove): Promise<void> {
  return withdrawMemory(
    scope,
    translations.map(({ id }) => id),
  )
}

/** What a retraction withdrew comes back, but for English that stays withdrawn. */
export function returnStory({ scope, translations }: ArticleMove): Promise<void> {
  return returnMemory(
    scope,
    translations.filter(({ stage }) => stage !== 'withdrawn').map(({ id }) => id),
  )
}

const learnable = ['approved', 'published']

/** Learns the approved translations of a story that is live now. */
export async function learnStory({ scope, article, grounds, translations }: ArticleMove): Promise<void> {
  const { equivalences } = article
  for (const translation of translations.filter(({ stage }) => learnable.includes(stage))) {
    const rows = rowsAgainst({ arabic: grounds.base, equivalences, translation })
    await learnTranslation(scope, { article, translation, rows })
  }
}
