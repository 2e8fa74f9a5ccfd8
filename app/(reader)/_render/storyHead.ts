import { isolate } from '@/domain/text/direction'
import type { Language } from '@/domain/workflow/languages'
import { imagePath, parallelPath, storyPath } from '@/newsroom/editions/paths'
import type { StoryView } from '@/newsroom/queries/reader/storyView'
import type { HeadContent } from './Head'
import { newsArticle } from './newsArticle'
import type { Reading } from './reading'

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

function sharedImage({ lead, title }: StoryView): Pick<HeadContent, 'image'> {
  if (!lead) return {}
  const { media, widths } = lead.image
  const width = widths.find((each) => each >= 1200) ?? widths.at(-1)
  return width === undefined ? {} : { image: { path: imagePath(media, width), alt: lead.alt || title } }
}

/** What an article's page says about itself. */
export function articleHead(reading: Reading, view: StoryView): HeadContent {
  return {
    title: reading.t('titleOf', { title: isolate(view.title) }),
    description: view.standfirst,
    path: storyPath(view),
    alternates: alternatesOf(view, storyPath),
    ...sharedImage(view),
    publishedAt: view.firstPublishedAt,
    jsonLd: newsArticle(reading, view),
  }
}

/** What the page with both texts says about itself. */
export function parallelHead(reading: Reading, view: StoryView): HeadContent {
  return {
    title: reading.t('parallel.title', { title: isolate(view.title) }),
    description: view.standfirst,
    path: parallelPath(view),
    alternates: alternatesOf(view, parallelPath),
    ...sharedImage(view),
    publishedAt: view.firstPublishedAt,
  }
}
