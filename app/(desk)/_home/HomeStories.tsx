import type { LiveStory } from '@/newsroom/queries/home'
import { getHere } from '../_lib/i18n'
import { EmptyState } from '../_ui'
import { LeadButton } from './LeadButton'
import { StoryTitle } from './StoryTitle'

interface HomeStoriesProps {
  stories: LiveStory[]
  /** The article that leads now. */
  lead: number | null
  isFiltered: boolean
}

export async function HomeStories({ stories, lead, isFiltered }: HomeStoriesProps) {
  const { t } = await getHere('people')
  if (stories.length === 0) {
    return isFiltered ? (
      <EmptyState title={t('home.noMatch')} />
    ) : (
      <EmptyState title={t('home.none')}>{t('home.noneHelp')}</EmptyState>
    )
  }
  return (
    <ul>
      {stories.map((story) => (
        <li key={story.article} className="job story">
          <StoryTitle story={story} />
          {story.article === lead ? (
            <span className="small soft">{t('home.isLead')}</span>
          ) : (
            <LeadButton article={story.article} about={story.title} />
          )}
        </li>
      ))}
    </ul>
  )
}
