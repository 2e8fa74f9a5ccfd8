import type { Metadata } from 'next'
import { Suspense } from 'react'
import { canWrite } from '@/domain/workflow/roles'
import { articleStages } from '@/domain/workflow/stages'
import type { Person } from '@/newsroom/person'
import { countArticleStages, listArticles } from '@/newsroom/queries/articleList'
import { listColleagues } from '@/newsroom/queries/people'
import { storySorts } from '@/newsroom/queries/storyOrder'
import { listTopics } from '@/newsroom/queries/topics'
import { getHere } from '../../_lib/i18n'
import { Messages } from '../../_lib/Messages'
import { requirePerson } from '../../_lib/person'
import { ArticleFilters } from '../../_lists/ArticleFilters'
import { ArticleTable } from '../../_lists/ArticleTable'
import { type Address, idIn, oneOf, readAddress, type SearchParams } from '../../_lists/address'
import { ListEmpty } from '../../_lists/ListEmpty'
import { ListLoading } from '../../_lists/ListLoading'
import { NewArticle } from '../../_lists/NewArticle'
import { Paging } from '../../_lists/Paging'
import { StageTabs } from '../../_lists/StageTabs'
import { PageBar } from '../../_ui'

const path = '/desk/articles'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('lists')
  return { title: t('articles') }
}

export default async function ArticlesPage({ searchParams }: { searchParams: SearchParams }) {
  const person = await requirePerson()
  const address = await readAddress(searchParams)
  const { t } = await getHere('lists')
  return (
    <Messages of={['lists']}>
      <PageBar title={t('articles')} actions={canWrite(person.actor) && <NewArticle />} />
      <Suspense fallback={<ListLoading />}>
        <Articles person={person} address={address} />
      </Suspense>
    </Messages>
  )
}

async function Articles({ person, address }: { person: Person; address: Address }) {
  const input = {
    query: address.q,
    stage: oneOf(articleStages, address.stage),
    topic: idIn(address.topic),
    writer: idIn(address.writer),
    mine: address.mine === '1',
    sort: oneOf(storySorts, address.sort),
    after: address.after,
  }
  const [{ t }, page, counts, topics, writers] = await Promise.all([
    getHere('lists'),
    listArticles(person, input),
    countArticleStages(person, input),
    listTopics(person),
    listColleagues(person, 'writer'),
  ])
  return (
    <>
      <StageTabs of="article" path={path} address={address} counts={counts} />
      <ArticleFilters path={path} address={address} topics={topics} writers={writers} />
      {page.rows.length > 0 ? (
        <ArticleTable rows={page.rows} />
      ) : (
        <ListEmpty path={path} address={address} title={t('noArticles')} help={t('noArticlesHelp')} />
      )}
      <Paging path={path} address={address} next={page.next} />
    </>
  )
}
