import type { ReactNode } from 'react'
import { getHere } from '../_lib/i18n'
import { ButtonLink, EmptyState } from '../_ui'

interface ListEmptyProps {
  path: string
  /** Whether a filter or search is set: then it is that which finds nothing. */
  isFiltered: boolean
  title: string
  help: string
  action?: ReactNode
}

export async function ListEmpty({ path, isFiltered, title, help, action }: ListEmptyProps) {
  const { t } = await getHere('lists')
  if (!isFiltered) return <EmptyState title={title} actions={action}>{help}</EmptyState>
  return (
    <EmptyState title={t('noMatch')} actions={<ButtonLink href={path}>{t('filters.clear')}</ButtonLink>}>
      {t('noMatchHelp')}
    </EmptyState>
  )
}
