import type { Payload } from 'payload'
import type { Language } from '@/domain/workflow/languages'
import { articleTag } from '@/newsroom/editions/tags'
import type { Edition } from '@/newsroom/editions/types'
import { loadEditionsOf } from '@/newsroom/queries/reader/editionsOf'
import { loadSite, type Site } from '@/newsroom/queries/reader/site'
import { liveEdition, type PublicStory, publicStoryOf } from '@/newsroom/queries/reader/standing'
import type { Rendered, Tags } from '../_cache/render'
import { notFoundPage } from './notFound'
import { withdrawnPage } from './withdrawn'

export interface StoryAddress {
  language: Language
  id: string
  /** Undefined where the address has none. */
  slug: string | undefined
}

interface FoundStory {
  site: Site
  story: PublicStory
}

interface Search extends StoryAddress {
  /** The right address of a story's page. */
  pathOf: (edition: Edition) => string
}

/** Ids as the database gives them: no zeros before, no more digits than fit. */
const idPattern = /^[1-9]\d{0,9}$/

/**
 * The story of an address, or the answer that ends the matter: there is none, it was withdrawn, it stands elsewhere.
 */
export async function findStory(
  payload: Payload,
  { language, id, slug, pathOf }: Search,
  tags: Tags,
): Promise<{ found: FoundStory } | { answer: Rendered }> {
  const article = idPattern.test(id) ? Number(id) : 0
  const [site, editions] = await Promise.all([
    loadSite(payload),
    article ? loadEditionsOf(payload, article) : [],
  ])
  const story = publicStoryOf(editions)
  const standing = story[language]
  if (standing.is === 'none')
    return { answer: await notFoundPage({ language, site, arabic: liveEdition(story.ar) }) }
  tags.add(articleTag(article))
  if ((standing.edition.slug || '-') !== slug?.normalize('NFC'))
    return { answer: { is: 'redirect', to: pathOf(standing.edition) } }
  if (standing.is === 'live') return { found: { site, story } }
  const { edition, at, reason } = standing
  const other = liveEdition<Edition>(language === 'ar' ? story.en : story.ar)
  return { answer: await withdrawnPage({ language, site, withdrawal: { edition, at, reason, other } }) }
}
