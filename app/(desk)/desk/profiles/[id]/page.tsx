import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { canEditProfile, canManageProfiles } from '@/domain/workflow/policies/newsroom'
import { profilePath } from '@/newsroom/editions/paths'
import { accountsFor, loadProfile, type ProfilePage } from '@/newsroom/queries/profiles'
import { nameOf } from '../../../_frame/names'
import { getHere } from '../../../_lib/i18n'
import { Messages } from '../../../_lib/Messages'
import { requirePerson } from '../../../_lib/person'
import { idIn } from '../../../_lists/address'
import { ProfileForm } from '../../../_profiles/ProfileForm'
import { textsOf } from '../../../_profiles/profileTexts'
import { ButtonLink, PageBar } from '../../../_ui'

interface Place {
  params: Promise<{ id: string }>
}

/** The public face in the address, for who may write it. */
const profileHere = cache(async (id: string) => {
  const person = await requirePerson()
  const asked = idIn(id)
  const profile = asked === undefined ? null : await loadProfile(person, asked)
  const may = profile !== null && canEditProfile(person.actor, { person: profile.user_id })
  return { person, profile: may ? profile : null }
})

const namesOf = ({ name_ar, name_en }: ProfilePage) => ({ nameAr: name_ar, nameEn: name_en })

export async function generateMetadata({ params }: Place): Promise<Metadata> {
  const { profile } = await profileHere((await params).id)
  const { manner } = await getHere('site')
  return { title: profile ? nameOf(namesOf(profile), manner.language) : undefined }
}

export default async function ProfileEditPage({ params }: Place) {
  const { person, profile } = await profileHere((await params).id)
  if (!profile) notFound()
  const { t, manner } = await getHere('site')
  const manages = canManageProfiles(person.actor)
  const accounts = manages ? await accountsFor(person, profile.id) : null
  return (
    <Messages of={['site']}>
      <PageBar
        crumbs={[
          manages ? { label: t('profiles.title'), href: '/desk/profiles' } : { label: t('profiles.own') },
        ]}
        title={nameOf(namesOf(profile), manner.language)}
        actions={<ReadersPages profile={profile.id} slug={profile.slug} />}
      />
      <div className="form-page">
        <ProfileForm
          profile={profile.id}
          initial={textsOf(profile)}
          isPrinted={profile.is_printed}
          accounts={
            accounts?.map(({ id, ...names }) => ({ id, name: nameOf(names, manner.language) })) ?? null
          }
        />
      </div>
    </Messages>
  )
}

async function ReadersPages({ profile, slug }: { profile: number; slug: string }) {
  const { t } = await getHere('site')
  return (
    <div className="acts wrap">
      {(['ar', 'en'] as const).map((language) => (
        <ButtonLink key={language} newTab href={profilePath(language, { profile, slug })}>
          {t(language === 'ar' ? 'profiles.viewAr' : 'profiles.viewEn')}
        </ButtonLink>
      ))}
    </div>
  )
}
