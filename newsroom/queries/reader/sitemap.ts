import type { Payload } from 'payload'
import { z } from 'zod'
import type { Language } from '@/domain/workflow/languages'
import { isoTime } from './correctionLine'
import { site, siteJson } from './site'
import { read, type Statement } from './statement'

/**
 * A file holds the live stories of a range of articles, so that a new story changes the last file alone. More of them
 * would make a file of megabytes, for Arabic slugs are long in an address.
 */
export const articlesPerFile = 1000

const file = z.object({ language: z.enum(['ar', 'en']), n: z.number(), changedAt: z.string() })

/** A sitemap file with at least one story, and when one of its stories last changed. */
export type SitemapFile = z.infer<typeof file>

const files: Statement<SitemapFile[]> = {
  name: 'reader sitemap index',
  text: `select coalesce(json_agg(json_build_object('language', language, 'n', n, 'changedAt', ${isoTime('at')})
      order by language, n), '[]') as page
    from (select language, (article - 1) / ${articlesPerFile} + 1 as n, max(published_at) as at
      from live_editions group by 1, 2) f`,
  page: z.array(file),
}

/** Every sitemap file that holds stories, by language and number. */
export const loadSitemapFiles = (payload: Payload): Promise<SitemapFile[]> => read(payload, files, [])

const page = z.object({
  site,
  stories: z.array(
    z.object({
      article: z.number(),
      slug: z.string(),
      /** In the other language, where the story is live there too. */
      pairSlug: z.string().nullable(),
      publishedAt: z.string(),
    }),
  ),
})

/** The stories of one sitemap file by article; `publishedAt` is when the text last changed. */
export type SitemapPage = z.infer<typeof page>

const sitemapPage: Statement<SitemapPage> = {
  name: 'reader sitemap',
  text: `select json_build_object('site', ${siteJson}, 'stories', (
      select coalesce(json_agg(json_build_object('article', l.article, 'slug', l.line->>'slug',
        'pairSlug', p.line->>'slug', 'publishedAt', ${isoTime('l.published_at')}) order by l.article), '[]')
      from live_editions l left join live_editions p on p.article = l.article and p.language <> l.language
      where l.language = $1 and l.article > ($2::int - 1) * ${articlesPerFile}
        and l.article <= $2::int * ${articlesPerFile})) as page`,
  page,
}

/** The n-th file of a language, from 1 on. */
export function loadSitemapPage(
  payload: Payload,
  { language, n }: { language: Language; n: number },
): Promise<SitemapPage> {
  return read(payload, sitemapPage, [language, n])
}

const newsStory = z.object({
  article: z.number(),
  language: z.enum(['ar', 'en']),
  slug: z.string(),
  title: z.string(),
  firstPublishedAt: z.string(),
})

export type NewsStory = z.infer<typeof newsStory>

const news: Statement<NewsStory[]> = {
  name: 'reader news sitemap',
  text: `select coalesce(json_agg(found.line), '[]') as page from (
      select l.line from live_lists x join live_editions l on l.edition = x.edition
      where x.list = 'all' and x.language in ('ar', 'en') and x.first_published_at > now() - interval '2 days'
      order by x.first_published_at desc, x.edition desc limit 1000) found`,
  page: z.array(newsStory),
}

/** The stories of both languages that first went out in the last two days, at most a thousand, the newest first. */
export const loadNewsStories = (payload: Payload): Promise<NewsStory[]> => read(payload, news, [])
