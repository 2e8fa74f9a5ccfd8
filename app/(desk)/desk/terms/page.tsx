import type { Metadata } from 'next'
import { Suspense } from 'react'
import { termKinds } from '@/domain/terms/types'
import { canAddTerm } from '@/domain/workflow/policies'
import type { Person } from '@/newsroom/person'
import { listTerms } from '@/newsroom/queries/termList'
import { getHere } from '../../_lib/i18n'
import { Messages } from '../../_lib/Messages'
import { requirePerson } from '../../_lib/person'
import { type Address, oneOf, readAddress, type SearchParams } from '../../_lists/address'
import { ListEmpty } from '../../_lists/ListEmpty'
import { ListLoading } from '../../_lists/ListLoading'
import { Paging } from '../../_lists/Paging'
import { TermFilters } from '../../_terms/TermFilters'
import { TermTable } from '../../_terms/TermTable'
import { ButtonLink, PageBar } from '../../_ui'

const path = '/desk/terms'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('terms')
  return { title: t('title') }
}

export default async function TermsPage({ searchParams }: { searchParams: SearchParams }) {
  const person = await requirePerson()
  const address = await readAddress(searchParams)
  const { t } = await getHere('terms')
  const add = canAddTerm(person.actor) && (
    <ButtonLink kind="go" icon="plus" href="/desk/terms/new">
      {t('new')}
    </ButtonLink>
  )
  return (
    <Messages of={['lists', 'terms']}>
      <PageBar title={t('title')} actions={add} />
      <TermFilters path={path} address={address} />
      <Suspense fallback={<ListLoading />}>
        <Terms person={person} address={address} />
      </Suspense>
    </Messages>
  )
}

async function Terms({ person, address }: { person: Person; address: Address }) {
  const { t } = await getHere('terms')
  const page = await listTerms(person, {
    query: address.q,
    kind: oneOf(termKinds, address.kind),
    retired: address.state === 'retired',
    after: address.after,
  })
  return (
    <>
      {page.rows.length > 0 ? (
        <TermTable rows={page.rows} />
      ) : (
        <ListEmpty path={path} address={address} title={t('none')} help={t('noneHelp')} />
      )}
      <Paging path={path} address={address} next={page.next} />
    </>
  )
}
