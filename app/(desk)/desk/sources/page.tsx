import type { Metadata } from 'next'
import { Suspense } from 'react'
import { canAddSource } from '@/domain/workflow/policies/source'
import { reliabilities, sourceKinds } from '@/domain/workflow/sources'
import type { Person } from '@/newsroom/person'
import { listSources } from '@/newsroom/queries/sourceList'
import { getHere } from '../../_lib/i18n'
import { Messages } from '../../_lib/Messages'
import { requirePerson } from '../../_lib/person'
import { type Address, oneOf, readAddress, type SearchParams } from '../../_lists/address'
import { ListEmpty } from '../../_lists/ListEmpty'
import { ListLoading } from '../../_lists/ListLoading'
import { Paging } from '../../_lists/Paging'
import { SourceFilters } from '../../_sources/SourceFilters'
import { SourceTable } from '../../_sources/SourceTable'
import { ButtonLink, PageBar } from '../../_ui'

const path = '/desk/sources'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('sources')
  return { title: t('title') }
}

export default async function SourcesPage({ searchParams }: { searchParams: SearchParams }) {
  const person = await requirePerson()
  const address = await readAddress(searchParams)
  const { t } = await getHere('sources')
  const add = canAddSource(person.actor) && (
    <ButtonLink kind="go" icon="plus" href="/desk/sources/new">
      {t('new')}
    </ButtonLink>
  )
  return (
    <Messages of={['lists', 'sources']}>
      <PageBar title={t('title')} actions={add} />
      <SourceFilters path={path} address={address} />
      <Suspense fallback={<ListLoading />}>
        <Sources person={person} address={address} />
      </Suspense>
    </Messages>
  )
}

async function Sources({ person, address }: { person: Person; address: Address }) {
  const { t } = await getHere('sources')
  const page = await listSources(person, {
    query: address.q,
    kind: oneOf(sourceKinds, address.kind),
    reliability: oneOf(reliabilities, address.reliability),
    after: address.after,
  })
  return (
    <>
      {page.rows.length > 0 ? (
        <SourceTable rows={page.rows} />
      ) : (
        <ListEmpty path={path} address={address} title={t('none')} help={t('noneHelp')} />
      )}
      <Paging path={path} address={address} next={page.next} />
    </>
  )
}
