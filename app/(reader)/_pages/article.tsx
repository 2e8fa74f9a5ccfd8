import { sourceList, topicList } from '@/newsroom/editions/lists'
import { storyPath } from '@/newsroom/editions/paths'
import { lineTag, listTag } from '@/newsroom/editions/tags'
import { arabicView } from '@/newsroom/queries/reader/arabicView'
import { englishView } from '@/newsroom/queries/reader/englishView'
import { liveEdition, type PublicStory } from '@/newsroom/queries/reader/standing'
import type { StoryView } from '@/newsroom/queries/reader/storyView'
import type { Rendered } from '../_cache/render'
import { ArticlePage } from '../_render/article/ArticlePage'
import { pageOf } from '../_render/pageDocument'
import { readings } from '../_render/reading'
import { articleHead } from '../_render/storyHead'
import type { Visit } from '../_site/visit'
import { type FoundStory, findStory } from './findStory'

const relatedStories = 3

/** One story in one language. */
export async function articlePage(visit: Visit): Promise<Rendered> {
  const { language, tags } = visit
  const search = await findStory(visit, { pathOf: storyPath, related: relatedStories, texts: 'own' })
  if ('answer' in search) return search.answer
  const { site, story, uses, related } = search.found
  const view = viewIn(story, language)
  for (const tag of tagsBeside(view, search.found)) tags.add(tag)
  const reading = readings[language]
  const { translator = null, reviewer = null } = liveEdition(story.en)?.printed ?? {}
  return pageOf({
    reading,
    tags,
    sheet: 'article',
    head: articleHead(reading, view),
    body: (
      <ArticlePage
        reading={reading}
        content={{ site, view, english: { translator, reviewer }, uses, related }}
      />
    ),
  })
}

/** The live story in a language; English is live only beside live Arabic. */
export function viewIn(story: PublicStory, language: Visit['language']): StoryView {
  const { arabicHistory, englishHistory: history } = story
  const arabic = liveEdition(story.ar)
  const english = liveEdition(story.en)
  if (!arabic) throw new Error('a live story without live Arabic')
  if (language === 'ar') return arabicView({ edition: arabic, history: arabicHistory, pair: english })
  if (!english) throw new Error('no live English')
  return englishView({ edition: english, history, arabic, arabicHistory })
}

/** What the page shows besides its story: how many others stand on its sources, and the newest of its topic. */
function tagsBeside({ language, printed }: StoryView, { related }: FoundStory): string[] {
  const topic = printed.topics[0]
  const lists = [
    ...printed.sources.map(({ source }) => sourceList(source)),
    ...(topic ? [topicList(topic.id)] : []),
  ]
  return [
    ...lists.map((list) => listTag(list, language)),
    ...related.map(({ article }) => lineTag(article, language)),
  ]
}
