import type { Metadata } from 'next'
import { Suspense } from 'react'
import type { Person } from '@/newsroom/person'
import { listProfiles } from '@/newsroom/queries/profiles'
import { getHere, getT } from '../../_lib/i18n'
import { Messages } from '../../_lib/Messages'
import { requireRole } from '../../_lib/person'
import { type Address, readAddress, type SearchParams } from '../../_lists/address'
import { ListEmpty } from '../../_lists/ListEmpty'
import { ListLoading } from '../../_lists/ListLoading'
import { Paging } from '../../_lists/Paging'
import { SearchBox } from '../../_lists/SearchBox'
import { ProfileTable } from '../../_profiles/ProfileTable'
import { ButtonLink, PageBar } from '../../_ui'

const path = '/desk/profiles'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('site')
  return { title: t('profiles.title') }
}

/** The public faces of writers and translators, for editors. */
export default async function ProfilesPage({ searchParams }: { searchParams: SearchParams }) {
  const person = await requireRole('editor')
  const address = await readAddress(searchParams)
  const { t, manner } = await getHere('site')
  const add = (
    <ButtonLink kind="go" icon="plus" href={`${path}/new`}>
      {t('profiles.new')}
    </ButtonLink>
  )
  return (
    <Messages of={['lists', 'site']}>
      <PageBar title={t('profiles.title')} actions={add} />
      <search className="filters" aria-label={getT(manner, 'lists')('filters.label')}>
        <SearchBox label={t('profiles.search')} path={path} address={address} />
      </search>
      <Suspense fallback={<ListLoading />}>
        <Profiles person={person} address={address} />
      </Suspense>
    </Messages>
  )
}

async function Profiles({ person, address }: { person: Person; address: Address }) {
  const { t } = await getHere('site')
  const page = await listProfiles(person, { query: address.q, after: address.after })
  return (
    <>
      {page.rows.length > 0 ? (
        <ProfileTable rows={page.rows} />
      ) : (
        <ListEmpty path={path} address={address} title={t('profiles.none')} help={t('profiles.noneHelp')} />
      )}
      <Paging path={path} address={address} next={page.next} />
    </>
  )
}
