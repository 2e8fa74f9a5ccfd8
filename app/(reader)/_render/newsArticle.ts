import type { NewsArticle } from 'schema-dts'
import { safeHref } from '@/app/_shared/story/safeHref'
import { imagePath, sharePath, storyPath } from '@/newsroom/editions/paths'
import type { StoryView } from '@/newsroom/queries/reader/storyView'
import { absolute } from './absolute'
import type { Reading } from './reading'
import { organization } from './structured/organization'
import { personOf } from './structured/person'

/** A story in the words of schema.org, with its translation or original, corrections and sources. */
export function newsArticle(reading: Reading, view: StoryView): NewsArticle {
  const { language } = reading
  const { printed } = view
  const url = absolute(storyPath(view))
  return {
    '@type': 'NewsArticle',
    '@id': url,
    mainEntityOfPage: url,
    headline: view.title,
    ...(view.standfirst && { description: view.standfirst }),
    inLanguage: language,
    isAccessibleForFree: true,
    datePublished: view.firstPublishedAt,
    dateModified: view.publishedAt,
    wordCount: view.words,
    author: printed.writers.map((writer) => personOf(reading, writer)),
    ...(language !== 'ar' && printed.translator && { translator: personOf(reading, printed.translator) }),
    publisher: organization(reading),
    image: imagesOf(view),
    articleSection: printed.topics.map((topic) => topic[language] || topic[reading.other]),
    ...correctionsOf(view),
    ...citationsOf(reading, view),
    ...otherLanguage(view),
  }
}

/** The lead image in every width; a story without one is shown by the image of its links. */
function imagesOf(view: StoryView): string[] {
  const image = view.lead?.image
  const paths = image
    ? image.widths.map((width) => imagePath(image.media, width))
    : [sharePath(view.language, view)]
  return paths.map(absolute)
}

function correctionsOf({ corrections, language }: StoryView): Pick<NewsArticle, 'correction'> {
  if (corrections.length === 0) return {}
  const comments = corrections.map(({ at, note }) => ({
    '@type': 'CorrectionComment' as const,
    datePublished: at,
    inLanguage: language,
    text: note,
  }))
  return { correction: comments }
}

function citationsOf({ language, other }: Reading, { printed }: StoryView): Pick<NewsArticle, 'citation'> {
  if (printed.sources.length === 0) return {}
  const works = printed.sources.map((source) => {
    const url = safeHref(source.url)
    return {
      '@type': 'CreativeWork' as const,
      name: source[language] || source[other],
      ...(url?.startsWith('http') && { url }),
    }
  })
  return { citation: works }
}

function otherLanguage({
  language,
  article,
  pairSlug,
}: StoryView): Pick<NewsArticle, 'workTranslation' | 'translationOfWork'> {
  if (pairSlug === null) return {}
  const other = language === 'ar' ? 'en' : 'ar'
  const url = absolute(storyPath({ language: other, article, slug: pairSlug }))
  const work = { '@type': 'NewsArticle' as const, '@id': url, inLanguage: other }
  return language === 'ar' ? { workTranslation: work } : { translationOfWork: work }
}
