import type { Payload } from 'payload'
import { parallelPath, storyPath } from '@/newsroom/editions/paths'
import { parallelRows } from '@/newsroom/queries/reader/parallelRows'
import { liveEdition } from '@/newsroom/queries/reader/standing'
import type { Rendered, Tags } from '../_cache/render'
import { pageOf } from '../_render/pageDocument'
import { ParallelPage } from '../_render/parallel/ParallelPage'
import { readings } from '../_render/reading'
import { parallelHead } from '../_render/storyHead'
import { viewIn } from './article'
import { findStory, type StoryAddress } from './findStory'

/** Both texts of a story; a story in one language only leads back to it. */
export async function parallelPage(payload: Payload, address: StoryAddress, tags: Tags): Promise<Rendered> {
  const search = await findStory(payload, { ...address, pathOf: parallelPath }, tags)
  if ('answer' in search) return search.answer
  const { site, story } = search.found
  const arabic = liveEdition(story.ar)
  const english = liveEdition(story.en)
  if (!arabic || !english) return { is: 'redirect', to: storyPath(viewIn(story, address)) }
  const views = { arabic: viewIn(story, { language: 'ar' }), english: viewIn(story, { language: 'en' }) }
  const rows = parallelRows({ arabic, arabicHistory: story.arabicHistory, english })
  const reading = readings[address.language]
  return pageOf({
    reading,
    sheet: 'parallel',
    head: parallelHead(reading, address.language === 'ar' ? views.arabic : views.english),
    body: <ParallelPage reading={reading} content={{ site, ...views, rows }} />,
  })
}
