import { safeHref } from '@/app/_shared/story/safeHref'
import { imagePath, storyPath } from '@/newsroom/editions/paths'
import type { PrintedName } from '@/newsroom/editions/types'
import type { StoryView } from '@/newsroom/queries/reader/storyView'
import { settings } from '@/newsroom/settings'
import type { Reading } from './reading'

/** A story in the words of schema.org, with its translation or original, corrections and sources. */
export function newsArticle(reading: Reading, view: StoryView): object {
  const { language, t } = reading
  const { printed } = view
  const url = absolute(storyPath(view))
  const person = (name: PrintedName) => ({ '@type': 'Person', name: name[language] || name[reading.other] })
  const image = view.lead?.image
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    mainEntityOfPage: url,
    headline: view.title,
    description: view.standfirst || undefined,
    inLanguage: language,
    datePublished: view.firstPublishedAt,
    dateModified: view.publishedAt,
    wordCount: view.words,
    author: printed.writers.map(person),
    translator: language === 'en' && printed.translator ? person(printed.translator) : undefined,
    publisher: { '@type': 'NewsMediaOrganization', name: t('site'), url: settings.origin },
    image: image?.widths.map((width) => absolute(imagePath(image.media, width))),
    articleSection: printed.topics.map((topic) => topic[language]),
    correction: view.corrections.map(({ at, note }) => ({
      '@type': 'CorrectionComment',
      datePublished: at,
      text: note,
    })),
    citation: printed.sources.map((source) => ({
      '@type': 'CreativeWork',
      name: source[language] || source[reading.other],
      url: safeHref(source.url) ?? undefined,
    })),
    ...otherLanguage(view),
  }
}

function otherLanguage({ language, article, pairSlug }: StoryView): object {
  if (pairSlug === null) return {}
  const other = language === 'ar' ? 'en' : 'ar'
  const url = absolute(storyPath({ language: other, article, slug: pairSlug }))
  const work = { '@type': 'NewsArticle', '@id': url, inLanguage: other }
  return language === 'ar' ? { workTranslation: work } : { translationOfWork: work }
}

function absolute(path: string): string {
  return `${settings.origin}${path}`
}
