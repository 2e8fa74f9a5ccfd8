import type { ArticleFacts, DocumentId, Language } from './facts'
import { isReady } from './readiness'
import { accept, refusal, refuse } from './refusals'
import type { Result } from './types'

/** The translations whose withdrawn editions come back with the Arabic one. */
export interface ReinstatementPlan {
  translations: DocumentId[]
}

/** Which languages come back with a retracted story: those that the editor ticked, each through its own gate. */
export function planReinstatement(
  article: Pick<ArticleFacts, 'translations'>,
  languages: Language[],
): Result<ReinstatementPlan> {
  const translations: DocumentId[] = []
  for (const language of new Set(languages)) {
    const found = article.translations.find((one) => one.language === language)
    if (found?.stage !== 'withdrawn' || !found.withdrawn)
      return refuse(refusal('reinstate.noEdition', { missing: [language] }))
    if (!isReady(found.withdrawn)) return refuse(notTrueToTheArabic(language, found.withdrawn))
    translations.push(found.id)
  }
  return accept({ translations })
}

function notTrueToTheArabic(
  language: Language,
  { notApproved, orphans }: { notApproved: string[]; orphans: string[] },
) {
  const rows = [...new Set([...orphans, ...notApproved])]
  return refusal('translation.rowsNotApproved', { rows, details: { language } })
}
