import type { Colleague } from '@/newsroom/queries/people'
import type { TopicName } from '@/newsroom/queries/topics'
import { nameOf } from '../_frame/names'
import { getHere } from '../_lib/i18n'
import type { Address } from './address'
import { FilterCheck, FilterSelect } from './FilterSelect'
import { SearchBox } from './SearchBox'

interface ArticleFiltersProps {
  path: string
  address: Address
  topics: TopicName[]
  writers: Colleague[]
}

export async function ArticleFilters({ path, address, topics, writers }: ArticleFiltersProps) {
  const { t, manner } = await getHere('lists')
  const here = { path, address }
  const options = (named: { id: number; nameAr: string; nameEn: string }[], any: string) => [
    { value: '', label: any },
    ...named.map((each) => ({ value: String(each.id), label: nameOf(each, manner.language) })),
  ]
  return (
    <search className="filters" aria-label={t('filters.label')}>
      <SearchBox label={t('search.articles')} {...here} />
      <FilterSelect
        name="topic"
        label={t('filters.topic')}
        options={options(topics, t('filters.anyTopic'))}
        {...here}
      />
      <FilterSelect
        name="writer"
        label={t('filters.writer')}
        options={options(writers, t('filters.anyWriter'))}
        {...here}
      />
      <FilterCheck name="mine" label={t('filters.mine')} {...here} />
      <span className="end">
        <FilterSelect
          name="sort"
          label={t('filters.sort')}
          options={[
            { value: '', label: t('filters.changed') },
            { value: 'due', label: t('filters.due') },
          ]}
          {...here}
        />
      </span>
    </search>
  )
}
