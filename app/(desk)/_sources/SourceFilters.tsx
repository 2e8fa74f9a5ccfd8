import { reliabilities, sourceKinds } from '@/domain/workflow/sources'
import { getHere, getT } from '../_lib/i18n'
import type { Address } from '../_lists/address'
import { FilterSelect } from '../_lists/FilterSelect'
import { SearchBox } from '../_lists/SearchBox'

export async function SourceFilters({ path, address }: { path: string; address: Address }) {
  const { t, manner } = await getHere('sources')
  const lists = getT(manner, 'lists')
  const kinds = [
    { value: '', label: t('anyKind') },
    ...sourceKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
  ]
  const degrees = [
    { value: '', label: t('anyReliability') },
    ...reliabilities.map((value) => ({ value, label: t(`reliabilities.${value}`) })),
  ]
  return (
    <search className="filters" aria-label={lists('filters.label')}>
      <SearchBox label={lists('search.sources')} path={path} address={address} />
      <FilterSelect name="kind" label={t('columns.kind')} options={kinds} path={path} address={address} />
      <FilterSelect
        name="reliability"
        label={t('columns.reliability')}
        options={degrees}
        path={path}
        address={address}
      />
    </search>
  )
}
