import { getHere } from '../_lib/i18n'
import { Icon, Link } from '../_ui'
import { type Address, withChanges } from './address'

interface PagingProps {
  path: string
  address: Address
  /** Cursor of the next page; null on the last. */
  next: string | null
}

/** Forward through a list, and back to its beginning. */
export async function Paging({ path, address, next }: PagingProps) {
  const { t } = await getHere('lists')
  if (!next && !address.after) return null
  return (
    <nav className="paging" aria-label={t('pages')}>
      {address.after && (
        <Link href={withChanges(path, address, {})} className="btn">
          {t('first')}
        </Link>
      )}
      {next && (
        <Link href={withChanges(path, address, { after: next })} className="btn end" rel="next">
          {t('next')} <Icon name="chev" />
        </Link>
      )}
    </nav>
  )
}
