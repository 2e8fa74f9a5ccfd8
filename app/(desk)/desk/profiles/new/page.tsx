import type { Metadata } from 'next'
import { accountsFor } from '@/newsroom/queries/profiles'
import { nameOf } from '../../../_frame/names'
import { getHere } from '../../../_lib/i18n'
import { Messages } from '../../../_lib/Messages'
import { requireRole } from '../../../_lib/person'
import { idIn, readAddress, type SearchParams } from '../../../_lists/address'
import { ProfileForm } from '../../../_profiles/ProfileForm'
import { emptyProfile, withChange } from '../../../_profiles/profileTexts'
import { PageBar } from '../../../_ui'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('site')
  return { title: t('profiles.new') }
}

/** A new public face; `?user=` begins with that account's names. */
export default async function NewProfilePage({ searchParams }: { searchParams: SearchParams }) {
  const person = await requireRole('editor')
  const { user } = await readAddress(searchParams)
  const { t, manner } = await getHere('site')
  const accounts = await accountsFor(person, null)
  const account = accounts.find(({ id }) => id === idIn(user))
  const initial = account
    ? withChange(emptyProfile, { nameAr: account.nameAr, nameEn: account.nameEn, user: String(account.id) })
    : emptyProfile
  return (
    <Messages of={['site']}>
      <PageBar crumbs={[{ label: t('profiles.title'), href: '/desk/profiles' }]} title={t('profiles.new')} />
      <div className="form-page">
        <ProfileForm
          initial={initial}
          accounts={accounts.map(({ id, ...names }) => ({ id, name: nameOf(names, manner.language) }))}
        />
      </div>
    </Messages>
  )
}
