import type { Metadata } from 'next'
import { Suspense } from 'react'
import { translationStages } from '@/domain/workflow/stages'
import type { Person } from '@/newsroom/person'
import { listColleagues } from '@/newsroom/queries/people'
import { storySorts } from '@/newsroom/queries/storyOrder'
import { countTranslationStages, listTranslations } from '@/newsroom/queries/translationList'
import { getHere } from '../../_lib/i18n'
import { Messages } from '../../_lib/Messages'
import { requirePerson } from '../../_lib/person'
import { type Address, idIn, oneOf, readAddress, type SearchParams } from '../../_lists/address'
import { ListEmpty } from '../../_lists/ListEmpty'
import { ListLoading } from '../../_lists/ListLoading'
import { Paging } from '../../_lists/Paging'
import { StageTabs } from '../../_lists/StageTabs'
import { TranslationFilters } from '../../_lists/TranslationFilters'
import { TranslationTable } from '../../_lists/TranslationTable'
import { ButtonLink, PageBar } from '../../_ui'

const path = '/desk/translations'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('lists')
  return { title: t('translations') }
}

export default async function TranslationsPage({ searchParams }: { searchParams: SearchParams }) {
  const person = await requirePerson()
  const address = await readAddress(searchParams)
  const { t } = await getHere('lists')
  return (
    <Messages of={['lists']}>
      <PageBar
        title={t('translations')}
        actions={<ButtonLink href={`${path}/queue`}>{t('queue')}</ButtonLink>}
      />
      <Suspense fallback={<ListLoading />}>
        <Translations person={person} address={address} />
      </Suspense>
    </Messages>
  )
}

async function Translations({ person, address }: { person: Person; address: Address }) {
  const input = {
    query: address.q,
    stage: oneOf(translationStages, address.stage),
    stale: address.stale === '1',
    translator: idIn(address.translator),
    mine: address.mine === '1',
    sort: oneOf(storySorts, address.sort),
    after: address.after,
  }
  const [{ t }, page, counts, translators] = await Promise.all([
    getHere('lists'),
    listTranslations(person, input),
    countTranslationStages(person, input),
    listColleagues(person, 'translator'),
  ])
  return (
    <>
      <StageTabs of="translation" path={path} address={address} counts={counts} />
      <TranslationFilters path={path} address={address} translators={translators} />
      {page.rows.length > 0 ? (
        <TranslationTable rows={page.rows} />
      ) : (
        <ListEmpty path={path} address={address} title={t('noTranslations')} help={t('noTranslationsHelp')} />
      )}
      <Paging path={path} address={address} next={page.next} />
    </>
  )
}
