import type { LiveStory } from '@/newsroom/queries/home'
import { getHere } from '../_lib/i18n'
import { LeadButton } from './LeadButton'
import { StoryTitle } from './StoryTitle'

export async function LeadStory({ lead }: { lead: LiveStory | null }) {
  const { t } = await getHere('people')
  return (
    <section>
      <h2 className="sec">{t('home.lead')}</h2>
      {lead ? (
        <div className="job story">
          <StoryTitle story={lead} />
          <LeadButton article={null} />
        </div>
      ) : (
        <p className="empty">{t('home.newest')}</p>
      )}
      <p className="small soft help">{t('home.help')}</p>
    </section>
  )
}
