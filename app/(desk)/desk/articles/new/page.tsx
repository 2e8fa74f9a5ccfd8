import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getHere } from '@/app/(desk)/_lib/i18n'
import { Messages } from '@/app/(desk)/_lib/Messages'
import { requirePerson } from '@/app/(desk)/_lib/person'
import { canCreateArticle } from '@/domain/workflow/policies'
import { importChoices } from '@/newsroom/queries/importChoices'
import { ImportScreen } from './ImportScreen'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('import')
  return { title: t('title') }
}

/** Where a raw text becomes an article. */
export default async function ImportPage() {
  const person = await requirePerson()
  if (!canCreateArticle(person.actor)) notFound()
  const { register, topics } = await importChoices(person)
  return (
    <Messages of={['import', 'editor']}>
      <ImportScreen register={register} topics={topics} />
    </Messages>
  )
}
