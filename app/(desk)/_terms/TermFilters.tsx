import { termKinds } from '@/domain/terms/types'
import { getHere, getT } from '../_lib/i18n'
import type { Address } from '../_lists/address'
import { FilterSelect } from '../_lists/FilterSelect'
import { SearchBox } from '../_lists/SearchBox'

export async function TermFilters({ path, address }: { path: string; address: Address }) {
  const { t, manner } = await getHere('terms')
  const lists = getT(manner, 'lists')
  const kinds = [
    { value: '', label: t('anyKind') },
    ...termKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
  ]
  const states = [
    { value: '', label: t('current') },
    { value: 'retired', label: t('retiredOnes') },
  ]
  return (
    <search className="filters" aria-label={lists('filters.label')}>
      <SearchBox label={lists('search.terms')} path={path} address={address} />
      <FilterSelect name="kind" label={t('columns.kind')} options={kinds} path={path} address={address} />
      <FilterSelect name="state" label={t('state')} options={states} path={path} address={address} />
    </search>
  )
}
