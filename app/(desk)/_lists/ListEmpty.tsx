import { getHere } from '../_lib/i18n'
import { ButtonLink, EmptyState } from '../_ui'
import type { Address } from './address'

interface ListEmptyProps {
  path: string
  address: Address
  /** What to say where nothing is filtered: there is nothing yet, and what to do. */
  title: string
  help: string
}

/** A list without rows: because there is nothing yet, or because its filters find nothing. */
export async function ListEmpty({ path, address, title, help }: ListEmptyProps) {
  const { t } = await getHere('lists')
  const { sort: _order, ...filters } = address
  const isFiltered = Object.keys(filters).length > 0
  return (
    <div className="list-empty">
      {isFiltered ? (
        <EmptyState title={t('noMatch')} actions={<ButtonLink href={path}>{t('filters.clear')}</ButtonLink>}>
          {t('noMatchHelp')}
        </EmptyState>
      ) : (
        <EmptyState title={title}>{help}</EmptyState>
      )}
    </div>
  )
}
