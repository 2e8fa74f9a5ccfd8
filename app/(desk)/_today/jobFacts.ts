import type { TodayRow } from '@/newsroom/queries/today'
import { getT, type Manner } from '../_lib/i18n'

/** Where the row's work is done. A workspace opens at the first row that asks for the person. */
export function hrefOf({ need }: TodayRow): string {
  return need.kind === 'article' ? `/desk/articles/${need.id}` : `/desk/translations/${need.id}`
}

/** The story's title in the language of the interface where there is one, else in Arabic. */
export function titleOf({ article }: TodayRow, manner: Manner): { title: string; lang: 'ar' | 'en' } {
  const english = article.translations.find(({ title }) => title !== '')?.title
  if (manner.language === 'en' && english) return { title: english, lang: 'en' }
  if (article.title) return { title: article.title, lang: 'ar' }
  return { title: getT(manner, 'today')('untitled'), lang: manner.language }
}

/** How much there is to do, in Arabic words: what was reopened, or the whole story. */
export function wordsOf({ need, article, translation }: TodayRow): number {
  if (need.reason === 'translation.reopened' && translation) return translation.progress.stale
  return translation?.progress.words || article.words
}
