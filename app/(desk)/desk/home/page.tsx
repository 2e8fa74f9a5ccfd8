import type { Metadata } from 'next'
import { loadHomeChoice } from '@/newsroom/queries/home'
import { HomeStories } from '../../_home/HomeStories'
import { LeadStory } from '../../_home/LeadStory'
import { getHere } from '../../_lib/i18n'
import { Messages } from '../../_lib/Messages'
import { requireRole } from '../../_lib/person'
import { readAddress, type SearchParams } from '../../_lists/address'
import { SearchBox } from '../../_lists/SearchBox'
import { ButtonLink, PageBar } from '../../_ui'

const path = '/desk/home'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('people')
  return { title: t('home.title') }
}

/** The story that leads the home page, chosen by an editor. */
export default async function HomeLeadPage({ searchParams }: { searchParams: SearchParams }) {
  const person = await requireRole('editor')
  const address = await readAddress(searchParams)
  const { t } = await getHere('people')
  const { lead, stories } = await loadHomeChoice(person, address.q)
  return (
    <Messages of={['people']}>
      <PageBar
        title={t('home.title')}
        actions={
          <ButtonLink href="/ar" newTab>
            {t('home.view')}
          </ButtonLink>
        }
      />
      <div className="home-lead">
        <LeadStory lead={lead} />
        <section>
          <h2 className="sec">{t('home.stories')}</h2>
          <div className="home-search">
            <SearchBox label={t('home.search')} path={path} address={address} />
          </div>
          <HomeStories stories={stories} lead={lead?.article ?? null} isFiltered={address.q !== undefined} />
        </section>
      </div>
    </Messages>
  )
}
