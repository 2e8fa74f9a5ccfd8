import type { ArticleEdition, Edition, TranslationEdition } from '@/newsroom/editions/types'

/** How a story stands with readers in one language. */
export type Standing<E extends Edition> =
  | { is: 'live'; edition: E }
  | { is: 'withdrawn'; edition: E; at: string; reason: string }
  | { is: 'none' }

/** A story as published: how it stands in each language, and all its editions, the newest first. */
export interface PublicStory {
  ar: Standing<ArticleEdition>
  en: Standing<TranslationEdition>
  arabicHistory: ArticleEdition[]
  englishHistory: TranslationEdition[]
}

/** What the editions of one article (the newest first) make of it. English never outlives its Arabic. */
export function publicStoryOf(editions: readonly Edition[]): PublicStory {
  const arabicHistory = editions.filter((edition) => edition.language === 'ar')
  const englishHistory = editions.filter((edition) => edition.language === 'en')
  const ar = standingOf(arabicHistory[0])
  return { ar, en: withArabic(standingOf(englishHistory[0]), ar), arabicHistory, englishHistory }
}

function standingOf<E extends Edition>(newest: E | undefined): Standing<E> {
  if (!newest) return { is: 'none' }
  if (newest.withdrawnAt === null) return { is: 'live', edition: newest }
  return { is: 'withdrawn', edition: newest, at: newest.withdrawnAt, reason: newest.withdrawnReason ?? '' }
}

function withArabic(
  en: Standing<TranslationEdition>,
  ar: Standing<ArticleEdition>,
): Standing<TranslationEdition> {
  if (en.is !== 'live' || ar.is !== 'withdrawn') return en
  return { is: 'withdrawn', edition: en.edition, at: ar.at, reason: ar.reason }
}

/** The live edition, or null. */
export function liveEdition<E extends Edition>(standing: Standing<E>): E | null {
  return standing.is === 'live' ? standing.edition : null
}
