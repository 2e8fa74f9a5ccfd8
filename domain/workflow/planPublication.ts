import type { ArticleFacts, DocumentId, TranslationOfArticle } from './facts'
import { isBlank } from './gates'
import { isReady } from './readiness'
import { accept, refusal, refuse } from './refusals'
import type { Result } from './types'

/** The editions to be made in one transaction: always the Arabic, and these translations with it. */
export interface PublicationPlan {
  translations: DocumentId[]
  /** Why the Arabic goes out without the translations that should go with it, or null. */
  alone: string | null
}

interface PublicationRequest {
  article: Pick<ArticleFacts, 'release' | 'translations'>
  alone?: boolean
  reason?: string
}

/**
 * Which editions a publication of the Arabic makes. With `together` every opened translation that is not
 * withdrawn goes out with it; one that is live and still true to the new Arabic needs no new edition.
 */
export function planPublication({ article, alone, reason }: PublicationRequest): Result<PublicationPlan> {
  if (article.release === 'independent') return accept({ translations: [], alone: null })
  if (alone) return planAlone(reason)
  const expected = article.translations.filter(({ stage }) => stage !== 'withdrawn')
  const late = expected.filter((translation) => !mayGoOut(translation))
  if (late.length > 0)
    return refuse(refusal('release.together', { missing: late.map((one) => one.language) }))
  const ready = expected.filter(({ stage }) => stage === 'approved')
  return accept({ translations: ready.map(({ id }) => id), alone: null })
}

function planAlone(reason: string | undefined): Result<PublicationPlan> {
  if (isBlank(reason)) return refuse(refusal('reason.missing'))
  return accept({ translations: [], alone: reason?.trim() ?? null })
}

function mayGoOut({ stage, readiness }: TranslationOfArticle): boolean {
  return (stage === 'approved' || stage === 'published') && isReady(readiness)
}
