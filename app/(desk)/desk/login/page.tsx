import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { hasNobody } from '@/newsroom/people/register'
import { demoAccounts, demoPassword } from '@/newsroom/queries/doors'
import { settings } from '@/newsroom/settings'
import { DemoAccounts } from '../../_door/DemoAccounts'
import { Door } from '../../_door/Door'
import { LoginForm } from '../../_door/LoginForm'
import { nameOf } from '../../_frame/names'
import { getHere } from '../../_lib/i18n'
import { currentPerson, desk } from '../../_lib/person'
import { safeNext } from '../../_lib/safeNext'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('desk')
  return { title: t('door.login') }
}

interface LoginProps {
  searchParams: Promise<{ next?: string | string[] }>
}

export default async function LoginPage({ searchParams }: LoginProps) {
  const next = safeNext((await searchParams).next)
  if (await currentPerson()) redirect(next)
  const payload = await desk()
  if (await hasNobody(payload)) redirect('/desk/register')
  const { t, manner } = await getHere('desk')
  const accounts = settings.isDemo ? await demoAccounts(payload) : []
  return (
    <Door
      title={t('door.login')}
      beside={
        accounts.length > 0 && (
          <DemoAccounts
            next={next}
            password={demoPassword}
            accounts={accounts.map((account) => ({ ...account, name: nameOf(account, manner.language) }))}
          />
        )
      }
    >
      <LoginForm next={next} />
    </Door>
  )
}
