import type { Metadata } from 'next'
import { getHere } from '../../../_lib/i18n'
import { Messages } from '../../../_lib/Messages'
import { requireRole } from '../../../_lib/person'
import { NewTerm } from '../../../_terms/NewTerm'
import { PageBar } from '../../../_ui'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('terms')
  return { title: t('new') }
}

export default async function NewTermPage() {
  await requireRole('translator', 'reviewer', 'editor')
  const { t } = await getHere('terms')
  return (
    <Messages of={['terms']}>
      <PageBar crumbs={[{ label: t('title'), href: '/desk/terms' }]} title={t('new')} />
      <div className="form-page">
        <NewTerm />
      </div>
    </Messages>
  )
}
