import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { loadTermPage } from '@/newsroom/queries/termPage'
import { getHere } from '../../../_lib/i18n'
import { Messages } from '../../../_lib/Messages'
import { requirePerson } from '../../../_lib/person'
import { idIn } from '../../../_lists/address'
import { BrokenPages } from '../../../_terms/BrokenPages'
import { TermActions } from '../../../_terms/TermActions'
import { TermDetails } from '../../../_terms/TermDetails'
import { TermForm } from '../../../_terms/TermForm'
import { textsOf } from '../../../_terms/termTexts'
import { PageBar } from '../../../_ui'

interface Place {
  params: Promise<{ id: string }>
}

const termHere = cache(async (id: string) => {
  const person = await requirePerson()
  const term = idIn(id)
  return term === undefined ? null : loadTermPage(person, term)
})

export async function generateMetadata({ params }: Place): Promise<Metadata> {
  const page = await termHere((await params).id)
  return { title: page?.term.ar }
}

export default async function TermPage({ params }: Place) {
  const page = await termHere((await params).id)
  if (!page) notFound()
  const { t } = await getHere('terms')
  const { term, mayChange } = page
  const isOpen = mayChange && term.retiredAt === null
  return (
    <Messages of={['terms', 'lists']}>
      <PageBar
        crumbs={[{ label: t('title'), href: '/desk/terms' }]}
        title={
          <>
            <bdi lang="ar">{term.ar}</bdi> · <bdi lang="en">{term.en}</bdi>
          </>
        }
        actions={mayChange && <TermActions term={term} />}
      />
      <div className="source">
        <div className="term-main">
          {isOpen && <TermForm key={term.revision} term={term} initial={textsOf(term)} />}
          {term.retiredAt === null && <BrokenPages key={`pages-${term.revision}`} term={term} />}
        </div>
        <TermDetails page={page} showsForms={!isOpen} />
      </div>
    </Messages>
  )
}
