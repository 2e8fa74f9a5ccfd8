import type { Colleague } from '@/newsroom/queries/people'
import { nameOf } from '../_frame/names'
import { getHere } from '../_lib/i18n'
import type { Address } from './address'
import { FilterCheck, FilterSelect } from './FilterSelect'
import { SearchBox } from './SearchBox'

interface TranslationFiltersProps {
  path: string
  address: Address
  translators: Colleague[]
}

export async function TranslationFilters({ path, address, translators }: TranslationFiltersProps) {
  const { t, manner } = await getHere('lists')
  const here = { path, address }
  const people = [
    { value: '', label: t('filters.anyTranslator') },
    ...translators.map((each) => ({ value: String(each.id), label: nameOf(each, manner.language) })),
  ]
  const sorts = [
    { value: '', label: t('filters.changed') },
    { value: 'due', label: t('filters.due') },
  ]
  return (
    <search className="filters" aria-label={t('filters.label')}>
      <SearchBox label={t('search.translations')} {...here} />
      <FilterSelect name="translator" label={t('filters.translator')} options={people} {...here} />
      <FilterCheck name="mine" label={t('filters.mine')} {...here} />
      <span className="end">
        <FilterSelect name="sort" label={t('filters.sort')} options={sorts} {...here} />
      </span>
    </search>
  )
}
