import type { Rendered } from '../_cache/render'
import { atomFeed, rssFeed } from '../_feeds/feedPages'
import { aboutPage } from '../_pages/about'
import { articlePage } from '../_pages/article'
import { correctionsPage } from '../_pages/corrections'
import { homePage } from '../_pages/home'
import { imageFile } from '../_pages/image'
import { parallelPage } from '../_pages/parallel'
import { profilePage } from '../_pages/profile'
import { searchPage } from '../_pages/search'
import { sourcePage } from '../_pages/source'
import { sourcesPage } from '../_pages/sources'
import { topicPage } from '../_pages/topic'
import { shareImage } from '../_share/shareImagePage'
import { robots } from '../_sitemaps/robots'
import { newsSitemap, sitemapIndex, sitemapPage } from '../_sitemaps/sitemapPages'
import type { Visit } from './visit'

/** A kind of public document: where it stands, and who makes it. */
export interface Address {
  /** Its path; `:name` stands for any one part. `:language` is one of ours. */
  pattern: string
  /** The query parameters that make a document of their own, in the order of its key. */
  query?: readonly string[]
  page: (visit: Visit) => Promise<Rendered>
}

/** Every public document of the site. The first pattern that fits is taken. */
export const addresses: readonly Address[] = [
  { pattern: '/:language', page: homePage },
  { pattern: '/:language/feed.xml', page: atomFeed },
  { pattern: '/:language/rss.xml', page: rssFeed },
  { pattern: '/:language/search', query: ['q', 'topic', 'from', 'to', 'page'], page: searchPage },
  { pattern: '/:language/topics/:slug', query: ['page'], page: topicPage },
  { pattern: '/:language/topics/:slug/feed.xml', page: atomFeed },
  { pattern: '/:language/topics/:slug/rss.xml', page: rssFeed },
  { pattern: '/:language/sources', query: ['page'], page: sourcesPage },
  { pattern: '/:language/sources/:id', query: ['page'], page: sourcePage },
  { pattern: '/:language/corrections', query: ['page'], page: correctionsPage },
  { pattern: '/:language/people/:id', page: profilePage },
  { pattern: '/:language/people/:id/:slug', query: ['page'], page: profilePage },
  { pattern: '/:language/about', page: aboutPage },
  { pattern: '/:language/:id', page: articlePage },
  { pattern: '/:language/:id/:slug', page: articlePage },
  { pattern: '/:language/:id/:slug/parallel', page: parallelPage },
  { pattern: '/img/:file', page: imageFile },
  { pattern: '/share/:language/:file', page: shareImage },
  { pattern: '/sitemap.xml', page: sitemapIndex },
  { pattern: '/sitemaps/:file', page: sitemapPage },
  { pattern: '/news-sitemap.xml', page: newsSitemap },
  { pattern: '/robots.txt', page: robots },
]
