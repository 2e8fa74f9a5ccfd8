import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { canManageSources } from '@/domain/workflow/policies/source'
import { loadSourcePage } from '@/newsroom/queries/sourcePage'
import { nameOf } from '../../../_frame/names'
import { getHere } from '../../../_lib/i18n'
import { Messages } from '../../../_lib/Messages'
import { requirePerson } from '../../../_lib/person'
import { idIn } from '../../../_lists/address'
import { EditSource } from '../../../_sources/EditSource'
import { SourceDetails } from '../../../_sources/SourceDetails'
import { SourceStories } from '../../../_sources/SourceStories'
import { PageBar } from '../../../_ui'

interface Place {
  params: Promise<{ id: string }>
}

const sourceHere = cache(async (id: string) => {
  const person = await requirePerson()
  const source = idIn(id)
  const page = source === undefined ? null : await loadSourcePage(person, source)
  return { person, page }
})

export async function generateMetadata({ params }: Place): Promise<Metadata> {
  const { page } = await sourceHere((await params).id)
  const { manner } = await getHere('sources')
  return { title: page ? nameOf(page.source, manner.language) : undefined }
}

export default async function SourcePage({ params }: Place) {
  const { person, page } = await sourceHere((await params).id)
  if (!page) notFound()
  const { t, manner } = await getHere('sources')
  const mayEdit = canManageSources(person.actor)
  return (
    <Messages of={['sources']}>
      <PageBar
        crumbs={[{ label: t('title'), href: '/desk/sources' }]}
        title={nameOf(page.source, manner.language)}
        actions={mayEdit && <EditSource source={page.source} contacts={page.contacts ?? ''} />}
      />
      <div className="source">
        <SourceStories page={page} />
        <SourceDetails page={page} />
      </div>
    </Messages>
  )
}
