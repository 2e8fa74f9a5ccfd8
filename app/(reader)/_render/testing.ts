import type { Language } from '@/domain/workflow/languages'
import type { StoryView } from '@/newsroom/queries/reader/storyView'

/** A story without a body, for tests of what stands around it. */
export function storyView(language: Language, changes: Partial<StoryView> = {}): StoryView {
  return {
    language,
    article: 12,
    edition: 34,
    slug: language === 'ar' ? 'الماء-يعود' : 'water-returns',
    title: language === 'ar' ? 'الماء يعود إلى الهور' : 'Water returns to the marsh',
    standfirst: language === 'ar' ? 'ارتفع المنسوب.' : 'The level has risen.',
    dateline: '',
    lead: null,
    flow: [],
    images: new Map(),
    attributions: new Map(),
    numbers: new Map(),
    sources: new Map(),
    marks: new Map(),
    behindAt: null,
    corrections: [],
    printed: {
      writers: [{ ar: 'ليلى', en: 'Layla', profile: 3, slug: 'layla' }],
      translator: { ar: 'توماس', en: 'Thomas', profile: null, slug: null },
      reviewer: null,
      sources: [],
      topics: [{ id: 1, slug: 'water', ar: 'المياه', en: 'Water' }],
      images: [],
    },
    words: 420,
    arabicFirstPublishedAt: '2026-01-12T06:40:00.000Z',
    firstPublishedAt: '2026-01-12T06:40:00.000Z',
    publishedAt: '2026-01-14T14:05:00.000Z',
    pairSlug: language === 'ar' ? 'water-returns' : 'الماء-يعود',
    ...changes,
  }
}
