import type { Payload } from 'payload'
import { storyPath } from '@/newsroom/editions/paths'
import { sourceTag, topicTag } from '@/newsroom/editions/tags'
import { arabicView } from '@/newsroom/queries/reader/arabicView'
import { englishView } from '@/newsroom/queries/reader/englishView'
import { loadSourceUses } from '@/newsroom/queries/reader/sourceUses'
import { liveEdition, type PublicStory } from '@/newsroom/queries/reader/standing'
import type { StoryView } from '@/newsroom/queries/reader/storyView'
import { loadTopicStories } from '@/newsroom/queries/reader/topicStories'
import type { Rendered, Tags } from '../_cache/render'
import { ArticlePage } from '../_render/article/ArticlePage'
import { pageOf } from '../_render/pageDocument'
import { readings } from '../_render/reading'
import { articleHead } from '../_render/storyHead'
import { findStory, type StoryAddress } from './findStory'

const relatedStories = 3

/** One story in one language. */
export async function articlePage(payload: Payload, address: StoryAddress, tags: Tags): Promise<Rendered> {
  const search = await findStory(payload, { ...address, pathOf: storyPath }, tags)
  if ('answer' in search) return search.answer
  const { site, story } = search.found
  const view = viewIn(story, address)
  const [uses, related] = await Promise.all([usesFor(payload, view, tags), relatedFor(payload, view, tags)])
  const reading = readings[view.language]
  const { translator = null, reviewer = null } = liveEdition(story.en)?.printed ?? {}
  const content = { site, view, english: { translator, reviewer }, uses, related }
  return pageOf({
    reading,
    sheet: 'article',
    head: articleHead(reading, view),
    body: <ArticlePage reading={reading} content={content} />,
  })
}

/** The live story in a language; English is live only beside live Arabic. */
export function viewIn(story: PublicStory, { language }: Pick<StoryAddress, 'language'>): StoryView {
  const { arabicHistory, englishHistory: history } = story
  const arabic = liveEdition(story.ar)
  const english = liveEdition(story.en)
  if (!arabic) throw new Error('a live story without live Arabic')
  if (language === 'ar') return arabicView({ edition: arabic, history: arabicHistory, pair: english })
  if (!english) throw new Error('no live English')
  return englishView({ edition: english, history, arabic, arabicHistory })
}

function usesFor(payload: Payload, { article, language, printed }: StoryView, tags: Tags) {
  const sources = [...new Set(printed.sources.map(({ source }) => source))]
  for (const source of sources) tags.add(sourceTag(source))
  return loadSourceUses(payload, { article, language, sources })
}

async function relatedFor(payload: Payload, { article, language, printed }: StoryView, tags: Tags) {
  const topic = printed.topics[0]
  if (!topic) return []
  tags.add(topicTag(topic.id))
  return loadTopicStories(payload, { language, topic: topic.id, limit: relatedStories, except: article })
}
