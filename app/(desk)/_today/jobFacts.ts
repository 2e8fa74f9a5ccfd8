import type { TodayRow } from '@/newsroom/queries/today'
import { getT, type Manner } from '../_lib/i18n'

/** Where the row's work is done. A workspace opens at the first row that asks for the person. */
export function hrefOf({ need }: TodayRow): string {
  return need.kind === 'article' ? `/desk/articles/${need.id}` : `/desk/translations/${need.id}`
}

/** A title and the language that it is in. */
export interface ShownTitle {
  title: string
  lang: 'ar' | 'en'
}

/** A story's title in the language of the interface where there is one, else in Arabic. */
export function titleIn(manner: Manner, story: { title: string; english: string | null }): ShownTitle {
  if (manner.language === 'en' && story.english) return { title: story.english, lang: 'en' }
  if (story.title) return { title: story.title, lang: 'ar' }
  return { title: getT(manner, 'today')('untitled'), lang: manner.language }
}

export function titleOf({ article: { title, translations } }: TodayRow, manner: Manner): ShownTitle {
  const english = translations.find((translation) => translation.title !== '')?.title ?? null
  return titleIn(manner, { title, english })
}

/** How much there is to do, in Arabic words: what was reopened, or the whole story. */
export function wordsOf({ need, article, translation }: TodayRow): number {
  if (need.reason === 'translation.reopened' && translation) return translation.progress.stale
  return translation?.progress.words || article.words
}
