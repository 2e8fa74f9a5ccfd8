import type { Metadata } from 'next'
import { loadHomeDesk } from '@/newsroom/queries/home'
import { HomeDesk } from '../../_home/HomeDesk'
import { timeZone } from '../../_lib/dates'
import { getHere } from '../../_lib/i18n'
import { Messages } from '../../_lib/Messages'
import { requireRole } from '../../_lib/person'
import { readAddress, type SearchParams } from '../../_lists/address'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('site')
  return { title: t('home.title') }
}

/** The readers' front page, put together by an editor. */
export default async function HomeDeskPage({ searchParams }: { searchParams: SearchParams }) {
  const person = await requireRole('editor')
  const address = await readAddress(searchParams)
  const desk = await loadHomeDesk(person, address.q)
  return (
    <Messages of={['site']}>
      <HomeDesk
        desk={desk}
        person={person.actor.id}
        path="/desk/home"
        address={address}
        timeZone={timeZone}
      />
    </Messages>
  )
}
