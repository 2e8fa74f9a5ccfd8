import { getHere } from '../_lib/i18n'
import { Skeleton } from '../_ui'

/** The hairlines of a list while it is being read. */
export async function ListLoading() {
  const { t } = await getHere('common')
  return (
    <div className="list">
      <Skeleton rows={8} label={t('loading')} />
    </div>
  )
}
