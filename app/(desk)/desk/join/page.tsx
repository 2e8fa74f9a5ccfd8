import type { Metadata } from 'next'
import { findInvitation } from '@/newsroom/queries/doors'
import { Door } from '../../_door/Door'
import { JoinForm } from '../../_door/JoinForm'
import { getHere } from '../../_lib/i18n'
import { desk } from '../../_lib/person'
import { ButtonLink, ErrorLine } from '../../_ui'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('desk')
  // The address holds the invitation: it must not reach another site as a referrer.
  return { title: t('door.join'), referrer: 'no-referrer' }
}

interface JoinProps {
  searchParams: Promise<{ token?: string | string[] }>
}

export default async function JoinPage({ searchParams }: JoinProps) {
  const { token } = await searchParams
  const invitation = typeof token === 'string' ? await findInvitation(await desk(), token) : null
  const { t } = await getHere('desk')
  if (!invitation || typeof token !== 'string') {
    return (
      <Door title={t('door.join')}>
        <ErrorLine>{t('door.linkInvalid')}</ErrorLine>
        <div className="acts wrap">
          <ButtonLink href="/desk/login">{t('door.login')}</ButtonLink>
        </div>
      </Door>
    )
  }
  return (
    <Door title={t('door.join')} help={t('door.joinHelp')}>
      <p>
        <bdi className="ltr b">{invitation.email}</bdi>
      </p>
      <JoinForm token={token} email={invitation.email} />
    </Door>
  )
}
