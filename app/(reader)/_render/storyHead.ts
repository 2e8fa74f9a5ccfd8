import { isolate } from '@/domain/text/direction'
import type { Language } from '@/domain/workflow/languages'
import { parallelPath, sharePath, storyPath, topicPath } from '@/newsroom/editions/paths'
import type { StoryView } from '@/newsroom/queries/reader/storyView'
import type { HeadContent } from './Head'
import { newsArticle } from './newsArticle'
import { plainText } from './plainText'
import type { Reading } from './reading'
import { breadcrumbs } from './structured/breadcrumbs'
import { graphOf } from './structured/graph'

type PathOf = typeof storyPath

/** Both languages of a story, each of which names the other, and the Arabic for everybody else. */
function alternatesOf({ language, article, slug, pairSlug }: StoryView, pathOf: PathOf) {
  if (pairSlug === null) return []
  const slugs = language === 'ar' ? { ar: slug, en: pairSlug } : { ar: pairSlug, en: slug }
  const paths = (['ar', 'en'] satisfies Language[]).map((each) => ({
    language: each,
    path: pathOf({ language: each, article, slug: slugs[each] }),
  }))
  const original = pathOf({ language: 'ar', article, slug: slugs.ar })
  return [...paths, { language: 'x-default' as const, path: original }]
}

/** What every page of a story says about itself. */
function headOf(view: StoryView, pathOf: PathOf) {
  const { language, printed, publishedAt, firstPublishedAt } = view
  const title = plainText(view.title, language)
  return {
    sharedTitle: title,
    description: plainText(view.standfirst, language),
    path: pathOf(view),
    alternates: alternatesOf(view, pathOf),
    image: { path: sharePath(language, view), alt: title, width: 1200, height: 630, type: 'image/png' },
    publishedAt: firstPublishedAt,
    modifiedAt: publishedAt,
    topics: printed.topics.map((topic) => ({ slug: topic.slug, name: topic[language] })),
  }
}

/** The way from the front page: through the story's first topic, where it has one. */
function wayTo(reading: Reading, view: StoryView) {
  const { language } = reading
  const topic = view.printed.topics[0]
  return breadcrumbs(
    reading,
    ...(topic ? [{ name: topic[language], path: topicPath(language, topic.slug) }] : []),
    { name: view.title, path: storyPath(view) },
  )
}

/** What an article's page says about itself. */
export function articleHead(reading: Reading, view: StoryView): HeadContent {
  return {
    ...headOf(view, storyPath),
    title: reading.t('titleOf', { title: isolate(view.title) }),
    jsonLd: graphOf(newsArticle(reading, view), wayTo(reading, view)),
  }
}

/** What the page with both texts says about itself. */
export function parallelHead(reading: Reading, view: StoryView): HeadContent {
  return {
    ...headOf(view, parallelPath),
    title: reading.t('parallel.title', { title: isolate(view.title) }),
  }
}
