import { parallelPath, storyPath } from '@/newsroom/editions/paths'
import { parallelRows } from '@/newsroom/queries/reader/parallelRows'
import { liveEdition } from '@/newsroom/queries/reader/standing'
import type { Rendered } from '../_cache/render'
import { pageOf } from '../_render/pageDocument'
import { ParallelPage } from '../_render/parallel/ParallelPage'
import { readings } from '../_render/reading'
import { parallelHead } from '../_render/storyHead'
import type { Visit } from '../_site/visit'
import { viewIn } from './article'
import { findStory } from './findStory'

/** Both texts of a story; a story in one language only leads back to it. */
export async function parallelPage(visit: Visit): Promise<Rendered> {
  const { language, tags } = visit
  const search = await findStory(visit, { pathOf: parallelPath, related: 0, texts: 'both' })
  if ('answer' in search) return search.answer
  const { site, story } = search.found
  const arabic = liveEdition(story.ar)
  const english = liveEdition(story.en)
  if (!arabic || !english) return { is: 'redirect', to: storyPath(viewIn(story, language)) }
  const views = { arabic: viewIn(story, 'ar'), english: viewIn(story, 'en') }
  const rows = parallelRows({ arabic, arabicHistory: story.arabicHistory, english })
  const reading = readings[language]
  return pageOf({
    reading,
    tags,
    sheet: 'parallel',
    head: parallelHead(reading, language === 'ar' ? views.arabic : views.english),
    body: <ParallelPage reading={reading} content={{ site, ...views, rows }} />,
  })
}
