import type { Metadata } from 'next'
import { canWrite } from '@/domain/workflow/roles'
import { articleStages } from '@/domain/workflow/stages'
import { articleSorts, countArticleStages, listArticles } from '@/newsroom/queries/articleList'
import { listColleagues } from '@/newsroom/queries/people'
import { listTopics } from '@/newsroom/queries/topics'
import { getHere } from '../../_lib/i18n'
import { Messages } from '../../_lib/Messages'
import { requirePerson } from '../../_lib/person'
import { ArticleFilters } from '../../_lists/ArticleFilters'
import { ArticleTable } from '../../_lists/ArticleTable'
import { idIn, oneOf, readAddress, type SearchParams } from '../../_lists/address'
import { ListEmpty } from '../../_lists/ListEmpty'
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
  const input = {
    query: address.q,
    stage: oneOf(articleStages, address.stage),
    topic: idIn(address.topic),
    writer: idIn(address.writer),
    mine: address.mine === '1',
    sort: oneOf(articleSorts, address.sort),
    after: address.after,
  }
  const [{ t }, page, counts, topics, writers] = await Promise.all([
    getHere('lists'),
    listArticles(person, input),
    countArticleStages(person, input),
    listTopics(person),
    listColleagues(person, 'writer'),
  ])
  const mayWrite = canWrite(person.actor)
  return (
    <Messages of={['lists']}>
      <PageBar title={t('articles')} actions={mayWrite && <NewArticle />} />
      <StageTabs of="article" path={path} address={address} counts={counts} />
      <ArticleFilters path={path} address={address} topics={topics} writers={writers} />
      {page.rows.length > 0 ? (
        <ArticleTable rows={page.rows} />
      ) : (
        <div className="list-empty">
          <ListEmpty
            path={path}
            isFiltered={Object.keys(address).length > 0}
            title={t('noArticles')}
            help={t('noArticlesHelp')}
          />
        </div>
      )}
      <Paging path={path} address={address} next={page.next} />
    </Messages>
  )
}
