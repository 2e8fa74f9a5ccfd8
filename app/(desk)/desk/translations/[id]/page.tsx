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
import { translationTitles } from '@/newsroom/queries/translationTitles'
import { deskAddress } from './opening/deskAddress'
import { Workspace } from './Workspace'

interface PageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<{ row?: string | string[]; thread?: string | string[]; notice?: string | string[] }>
}

const numberIn = (id: string): number => (/^\d{1,9}$/.test(id) ? Number(id) : -1)

/** Read once for the page and its title. */
const titlesOf = cache(async (id: number) => translationTitles(await requirePerson(), id))

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params
  const titles = (await currentPerson()) ? await titlesOf(numberIn(id)) : null
  return titles ? { title: titles.en || titles.ar } : {}
}

/** The translation workspace; for reviewers, review. What it shows comes after it, see docs/decisions/0028. */
export default async function TranslationPage({ params, searchParams }: PageProps) {
  const { id } = await params
  const { row, thread, notice } = await searchParams
  const translation = numberIn(id)
  const titles = await titlesOf(translation)
  if (!titles) return notFound()
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
      {/* The browser asks for the rows before it has read the scripts. */}
      <link rel="preload" as="fetch" href={deskAddress(translation)} crossOrigin="anonymous" />
      <Workspace
        key={translation}
        translation={translation}
        titles={titles}
        timeZone={timeZone}
        startAt={typeof row === 'string' ? row : null}
        thread={typeof thread === 'string' ? numberIn(thread) : null}
        notice={typeof notice === 'string' ? notice : null}
      />
    </Messages>
  )
}
