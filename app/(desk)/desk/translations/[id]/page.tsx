import './workspace.css'
import './marks/marks.css'
import './panel/issues/issues.css'
import './machine.css'
import './panel/memory/memory.css'
import './panel/terms/terms.css'
import '../../../_memory/memory.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { timeZone } from '@/app/(desk)/_lib/dates'
import { Messages } from '@/app/(desk)/_lib/Messages'
import { currentPerson, requirePerson } from '@/app/(desk)/_lib/person'
import { translationDesk } from '@/newsroom/queries/translationDesk'
import { packDesk } from './model/packDesk'
import { Workspace } from './Workspace'

interface PageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<{ row?: string | string[]; thread?: string | string[]; notice?: string | string[] }>
}

const numberIn = (id: string): number => (/^\d{1,9}$/.test(id) ? Number(id) : -1)

/** Read once for the page and its title. */
const deskAt = cache(async (id: string) => translationDesk(await requirePerson(), numberIn(id)))

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params
  const desk = (await currentPerson()) ? await deskAt(id) : null
  return desk?.ok ? { title: desk.value.titles.en || desk.value.titles.ar } : {}
}

/** The translation workspace; for reviewers, review. */
export default async function TranslationPage({ params, searchParams }: PageProps) {
  const { id } = await params
  const { row, thread, notice } = await searchParams
  const desk = await deskAt(id)
  if (!desk.ok) return notFound()
  return (
    <Messages
      of={[
        'alignment',
        'queue',
        'workspace',
        'refusals',
        'machine',
        'quality',
        'notices',
        'review',
        'memory',
        'terms',
      ]}
    >
      <Workspace
        packed={packDesk(desk.value)}
        timeZone={timeZone}
        startAt={typeof row === 'string' ? row : null}
        thread={typeof thread === 'string' ? numberIn(thread) : null}
        notice={typeof notice === 'string' ? notice : null}
      />
    </Messages>
  )
}
