import type { Metadata } from 'next'
import { isEditor } from '@/domain/workflow/roles'
import { getHere } from '../../../_lib/i18n'
import { Messages } from '../../../_lib/Messages'
import { requireRole } from '../../../_lib/person'
import { NewSource } from '../../../_sources/NewSource'
import { PageBar } from '../../../_ui'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('sources')
  return { title: t('new') }
}

export default async function NewSourcePage() {
  const person = await requireRole('editor', 'writer')
  const { t } = await getHere('sources')
  return (
    <Messages of={['sources']}>
      <PageBar crumbs={[{ label: t('title'), href: '/desk/sources' }]} title={t('new')} />
      <div className="form-page">
        <NewSource seesContacts={isEditor(person.actor)} />
      </div>
    </Messages>
  )
}
