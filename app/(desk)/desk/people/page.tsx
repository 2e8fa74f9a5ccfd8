import type { Metadata } from 'next'
import { listPeople } from '@/newsroom/queries/people'
import { getHere } from '../../_lib/i18n'
import { Messages } from '../../_lib/Messages'
import { requireRole } from '../../_lib/person'
import { Invite } from '../../_people/Invite'
import { PeopleTable } from '../../_people/PeopleTable'
import { PageBar } from '../../_ui'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('people')
  return { title: t('title') }
}

/** Accounts and roles, for who runs the system. */
export default async function PeoplePage() {
  const person = await requireRole('admin')
  const { t } = await getHere('people')
  const people = (await listPeople(person)) ?? []
  const inactive = people.filter(({ active }) => !active)
  return (
    <Messages of={['people']}>
      <PageBar title={t('title')} actions={<Invite />} />
      <div className="people">
        <PeopleTable
          title={t('active')}
          people={people.filter(({ active }) => active)}
          me={person.actor.id}
        />
        {inactive.length > 0 && <PeopleTable title={t('inactive')} people={inactive} me={person.actor.id} />}
      </div>
    </Messages>
  )
}
