import type { Language } from '@/domain/workflow/languages'
import { settings } from '@/newsroom/settings'
import type { Reading } from './reading'

export interface HeadContent {
  title: string
  description: string
  /** The page's own path; null for pages that have no address of their own. */
  path: string | null
  /** The same page by language, itself included, where there is more than one. */
  alternates?: { language: Language | 'x-default'; path: string }[]
  /** Path and alternative text of the picture for shared links. */
  image?: { path: string; alt: string }
  publishedAt?: string
  /** Whether search engines stay away. */
  isHidden?: boolean
  jsonLd?: object
}

interface Props {
  reading: Reading
  head: HeadContent
  fonts: readonly string[]
}

const locale = { ar: 'ar_AR', en: 'en_GB' } as const

const absolute = (path: string): string => `${settings.origin}${path}`

/** What a document says about itself, but for its style and its data, which `htmlOf` adds. */
export function Head({ reading, head, fonts }: Props) {
  const { title, description, path, alternates = [], isHidden } = head
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {isHidden && <meta name="robots" content="noindex" />}
      {fonts.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
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
      {path !== null && <OpenGraph reading={reading} head={head} path={path} />}
    </>
  )
}

function OpenGraph({ reading, head, path }: { reading: Reading; head: HeadContent; path: string }) {
  const image = head.image ?? { path: '/img/share.png', alt: reading.t('site') }
  const tags: [property: string, content: string | undefined][] = [
    ['og:type', head.publishedAt ? 'article' : 'website'],
    ['og:site_name', reading.t('site')],
    ['og:title', head.title],
    ['og:description', head.description],
    ['og:url', absolute(path)],
    ['og:locale', locale[reading.language]],
    ['og:image', absolute(image.path)],
    ['og:image:alt', image.alt],
    ['article:published_time', head.publishedAt],
  ]
  return (
    <>
      {tags.map(
        ([property, content]) => content && <meta key={property} property={property} content={content} />,
      )}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
