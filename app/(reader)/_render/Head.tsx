import type { Language } from '@/domain/workflow/languages'
import { feedPath, topicFeedPath } from '@/newsroom/editions/paths'
import type { PreloadedFont } from '../_styles/fonts'
import { absolute } from './absolute'
import { OpenGraph } from './OpenGraph'
import type { Reading } from './reading'

export interface HeadContent {
  title: string
  /** The title as previews of links show it, without the site's name, which they add. */
  sharedTitle?: string
  description: string
  /** The page's own path, with `?page=N` from the second page of a list on; null for pages that have no address. */
  path: string | null
  /** The same page by language, itself included, where there is more than one. */
  alternates?: { language: Language | 'x-default'; path: string }[]
  image?: SharedImage
  /** The topics that a story is in, or the page is of: their feeds are named beside the language's. */
  topics?: { slug: string; name: string }[]
  /** Of a story. ISO 8601. */
  publishedAt?: string
  modifiedAt?: string
  /** Whether search engines stay away. */
  isHidden?: boolean
  /** In the words of schema.org. */
  jsonLd?: object
}

/** The picture beside shared links. Sizes are pixels. */
export interface SharedImage {
  path: string
  alt: string
  width?: number
  height?: number
  /** A media type. */
  type?: string
}

interface Props {
  reading: Reading
  head: HeadContent
  fonts: readonly PreloadedFont[]
}

/** What a document says about itself, but for its style and its data, which `htmlOf` adds. */
export function Head({ reading, head, fonts }: Props) {
  const { title, description, path, alternates = [], isHidden } = head
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      <meta name="robots" content={isHidden ? 'noindex' : 'max-image-preview:large'} />
      {fonts.map(({ href, media }) => (
        <link
          key={href}
          rel="preload"
          href={href}
          media={media}
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
      ))}
      <meta name="theme-color" content="#FBF9F4" media="(prefers-color-scheme:light)" />
      <meta name="theme-color" content="#16140F" media="(prefers-color-scheme:dark)" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {path !== null && <link rel="canonical" href={absolute(path)} />}
      {alternates.map((alternate) => (
        <link
          key={alternate.language}
          rel="alternate"
          hrefLang={alternate.language}
          href={absolute(alternate.path)}
        />
      ))}
      <Feeds reading={reading} topics={head.topics ?? []} />
      {path !== null && <OpenGraph reading={reading} head={head} path={path} />}
    </>
  )
}

/** The language's feed, and those of the page's topics. */
function Feeds({ reading, topics }: { reading: Reading; topics: NonNullable<HeadContent['topics']> }) {
  const { language, t } = reading
  const feeds = [
    { path: feedPath(language), title: t('site') },
    ...topics.map(({ slug, name }) => ({
      path: topicFeedPath(language, slug),
      title: t('feed.ofTopic', { topic: name }),
    })),
  ]
  return feeds.map(({ path, title }) => (
    <link key={path} rel="alternate" type="application/atom+xml" title={title} href={path} />
  ))
}
