import type { Metadata } from 'next'
import { getHere } from '@/app/(desk)/_lib/i18n'
import { requirePerson } from '@/app/(desk)/_lib/person'
import { NoticeList } from '@/app/(desk)/_notices/NoticeList'
import { PageBar } from '@/app/(desk)/_ui'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('notices')
  return { title: t('title') }
}

/** Everything that the person should hear of. */
export default async function NoticesPage() {
  await requirePerson()
  const { t } = await getHere('notices')
  return (
    <>
      <PageBar title={t('title')} />
      <div className="notices-page">
        <NoticeList />
      </div>
    </>
  )
}
