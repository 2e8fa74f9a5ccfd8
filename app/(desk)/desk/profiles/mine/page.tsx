import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { canManageProfiles } from '@/domain/workflow/policies/newsroom'
import { ownProfileOf } from '@/newsroom/queries/profiles'
import { getHere } from '../../../_lib/i18n'
import { requirePerson } from '../../../_lib/person'
import { ButtonLink, EmptyState, PageBar } from '../../../_ui'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('site')
  return { title: t('profiles.own') }
}

/** The way to one's own public face, whether there is one yet or not. */
export default async function OwnProfilePage() {
  const person = await requirePerson()
  const own = await ownProfileOf(person)
  if (own !== null) redirect(`/desk/profiles/${own}`)
  const { t } = await getHere('site')
  const mayMake = canManageProfiles(person.actor)
  const make = (
    <ButtonLink kind="go" href={`/desk/profiles/new?user=${person.actor.id}`}>
      {t('profiles.makeMine')}
    </ButtonLink>
  )
  return (
    <>
      <PageBar title={t('profiles.own')} />
      <div className="list-empty">
        <EmptyState title={t('profiles.noneOfMine')} actions={mayMake && make}>
          {!mayMake && t('profiles.noneOfMineHelp')}
        </EmptyState>
      </div>
    </>
  )
}
