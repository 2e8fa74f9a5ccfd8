import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Messages } from '@/app/(desk)/_lib/Messages'
import { requirePerson } from '@/app/(desk)/_lib/person'
import { articleDesk } from '@/newsroom/queries/articleDesk'
import { settings } from '@/newsroom/settings'
import { ArticleEditor } from './ArticleEditor'

interface Place {
  params: Promise<{ id: string }>
}

const deskAt = cache(async (id: string) => {
  const person = await requirePerson()
  const found = /^\d{1,9}$/.test(id) ? await articleDesk(person, Number(id)) : null
  return found?.ok ? { person, desk: found.value } : null
})

export async function generateMetadata({ params }: Place): Promise<Metadata> {
  const at = await deskAt((await params).id)
  return { title: at?.desk.content.title || undefined }
}

export default async function ArticlePage({ params }: Place) {
  const at = await deskAt((await params).id)
  if (!at) notFound()
  const { person, desk } = at
  const me = { ...person.actor, name: { ar: person.user.nameAr, en: person.user.nameEn } }
  return (
    <Messages of={['editor', 'refusals']}>
      <ArticleEditor desk={desk} me={me} now={new Date().toISOString()} timeZone={settings.timeZone} />
    </Messages>
  )
}
