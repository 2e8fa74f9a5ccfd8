import type { Language } from '@/domain/workflow/languages'
import { absolute } from './absolute'
import type { HeadContent, SharedImage } from './Head'
import type { Reading } from './reading'

const locale = { ar: 'ar_AR', en: 'en_GB' } as const

/** For pages that are no story's; made by `scripts/siteImages.ts`. */
function siteImage({ language, t }: Reading): SharedImage {
  return { path: `/brand/share-${language}.png`, alt: t('site'), width: 1200, height: 630, type: 'image/png' }
}

type Tag = [property: string, content: string | number | undefined]

/** What previews of links show (ogp.me). */
export function OpenGraph({ reading, head, path }: { reading: Reading; head: HeadContent; path: string }) {
  const tags = [
    ...pageTags(reading, head, path),
    ...imageTags(head.image ?? siteImage(reading)),
    ...storyTags(head),
  ]
  return (
    <>
      {tags.map(([property, content]) =>
        content ? (
          <meta key={`${property} ${content}`} property={property} content={String(content)} />
        ) : null,
      )}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

function pageTags({ t, language, other }: Reading, head: HeadContent, path: string): Tag[] {
  const languages: (Language | 'x-default')[] = head.alternates?.map((alternate) => alternate.language) ?? []
  return [
    ['og:type', head.publishedAt ? 'article' : 'website'],
    ['og:site_name', t('site')],
    ['og:title', head.sharedTitle ?? head.title],
    ['og:description', head.description],
    ['og:url', absolute(path)],
    ['og:locale', locale[language]],
    ['og:locale:alternate', languages.includes(other) ? locale[other] : undefined],
  ]
}

/** In this order: what follows a picture is about it. */
function imageTags({ path, alt, width, height, type }: SharedImage): Tag[] {
  return [
    ['og:image', absolute(path)],
    ['og:image:type', type],
    ['og:image:width', width],
    ['og:image:height', height],
    ['og:image:alt', alt],
  ]
}

function storyTags({ publishedAt, modifiedAt, topics = [] }: HeadContent): Tag[] {
  if (!publishedAt) return []
  return [
    ['article:published_time', publishedAt],
    ['article:modified_time', modifiedAt],
    ['article:section', topics[0]?.name],
    ...topics.map(({ name }): Tag => ['article:tag', name]),
  ]
}
