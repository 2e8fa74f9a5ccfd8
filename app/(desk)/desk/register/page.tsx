import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { hasNobody } from '@/newsroom/people/register'
import { Door } from '../../_door/Door'
import { NewAccountForm } from '../../_door/NewAccountForm'
import { getHere } from '../../_lib/i18n'
import { desk } from '../../_lib/person'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('desk')
  return { title: t('door.register') }
}

/** Open only while the newsroom has nobody. */
export default async function RegisterPage() {
  if (!(await hasNobody(await desk()))) redirect('/desk')
  const { t } = await getHere('desk')
  return (
    <Door title={t('door.register')} help={t('door.registerHelp')}>
      <NewAccountForm />
    </Door>
  )
}
