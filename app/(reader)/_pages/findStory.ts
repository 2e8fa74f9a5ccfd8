import { storyTag } from '@/newsroom/editions/tags'
import type { Edition } from '@/newsroom/editions/types'
import type { Site } from '@/newsroom/queries/reader/site'
import { liveEdition, type PublicStory, publicStoryOf } from '@/newsroom/queries/reader/standing'
import type { StoryLine } from '@/newsroom/queries/reader/storyLine'
import { loadStoryPage } from '@/newsroom/queries/reader/storyPage'
import type { Rendered } from '../_cache/render'
import type { Visit } from '../_site/visit'
import { notTranslatedPage } from './notFound'
import { registerId } from './registerId'
import { withdrawnPage } from './withdrawn'

export interface FoundStory {
  site: Site
  story: PublicStory
  uses: ReadonlyMap<number, number>
  related: StoryLine[]
}

interface Search {
  /** The right address of a story's page. */
  pathOf: (edition: Edition) => string
  /** How many other stories of its topic. */
  related: number
  texts: 'own' | 'both'
}

/**
 * The story of an address, or the answer that ends the matter: there is none, it was withdrawn, it stands elsewhere.
 */
export async function findStory(
  visit: Visit,
  { pathOf, ...wanted }: Search,
): Promise<{ found: FoundStory } | { answer: Rendered }> {
  const { payload, language, params, tags } = visit
  const article = registerId(params.id)
  if (article === null) return { answer: { is: 'missing' } }
  const { editions, site, ...rest } = await loadStoryPage(payload, { article, language, ...wanted })
  const story = publicStoryOf(editions)
  const standing = story[language]
  const arabic = liveEdition(story.ar)
  tags.add(storyTag(article))
  if (standing.is === 'none')
    return { answer: arabic ? await notTranslatedPage({ language, tags, site, arabic }) : { is: 'missing' } }
  if ((standing.edition.slug || '-') !== params.slug)
    return { answer: { is: 'redirect', to: pathOf(standing.edition) } }
  if (standing.is === 'live') return { found: { site, story, ...rest } }
  const { edition, at, reason } = standing
  const other = liveEdition<Edition>(language === 'ar' ? story.en : story.ar)
  return { answer: await withdrawnPage({ language, tags, site, withdrawal: { edition, at, reason, other } }) }
}
