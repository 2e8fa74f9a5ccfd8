import type { SearchHits } from '@/newsroom/queries/search'
import { lookOfStage } from '../_ui'
import type { PaletteEntries } from './usePaletteEntries'

/** What the server found, as entries of the palette; titles in the interface's language where there are two. */
export function hitEntries(hits: SearchHits | null, language: 'ar' | 'en'): PaletteEntries[] {
  if (!hits) return []
  const prefer = (arabic: string | null, english: string | null) =>
    (language === 'ar' ? arabic || english : english || arabic) ?? ''
  return [
    {
      name: 'articles',
      entries: hits.articles.map(({ id, title, stage }) => ({
        id: `article-${id}`,
        label: title || '…',
        href: `/desk/articles/${id}`,
        ...lookOfStage({ of: 'article', stage }),
      })),
    },
    {
      name: 'translations',
      entries: hits.translations.map(({ id, title, arabic, stage }) => ({
        id: `translation-${id}`,
        label: prefer(arabic, title) || '…',
        href: `/desk/translations/${id}`,
        ...lookOfStage({ of: 'translation', stage }),
      })),
    },
    {
      name: 'sources',
      entries: hits.sources.map(({ id, name_ar, name_en }) => ({
        id: `source-${id}`,
        label: prefer(name_ar, name_en),
        note: (language === 'ar' ? name_en : name_ar) ?? undefined,
        icon: 'quote',
        href: `/desk/sources/${id}`,
      })),
    },
    {
      name: 'terms',
      entries: hits.terms.map(({ id, ar, en }) => ({
        id: `term-${id}`,
        label: language === 'ar' ? ar : en,
        note: language === 'ar' ? en : ar,
        icon: 'edit',
        href: `/desk/terms/${id}`,
      })),
    },
  ]
}
