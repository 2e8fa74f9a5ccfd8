import '../../_memory/memory.css'
import type { Metadata } from 'next'
import { Suspense } from 'react'
import { concordance } from '@/newsroom/memory/concordance'
import { countUnits, unitLimit } from '@/newsroom/memory/countUnits'
import { latest } from '@/newsroom/memory/latest'
import type { ConcordanceHit } from '@/newsroom/memory/types'
import type { Person } from '@/newsroom/person'
import { dates } from '../../_lib/dates'
import { getHere, mannerOf } from '../../_lib/i18n'
import { Messages } from '../../_lib/Messages'
import { requirePerson } from '../../_lib/person'
import { type Address, idIn, readAddress, type SearchParams } from '../../_lists/address'
import { cappedCount } from '../../_lists/cappedCount'
import { ListLoading } from '../../_lists/ListLoading'
import { Paging } from '../../_lists/Paging'
import { RowKeys } from '../../_lists/RowKeys'
import { MemoryPair } from '../../_memory/MemoryPair'
import { MemorySearchBox } from '../../_memory/MemorySearchBox'
import { printedName } from '../../_today/printedName'
import { ButtonLink, EmptyState, PageBar } from '../../_ui'

const path = '/desk/memory'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('memory')
  return { title: t('title') }
}

/** Where words were translated before, in both languages. */
export default async function MemoryPage({ searchParams }: { searchParams: SearchParams }) {
  const person = await requirePerson()
  const address = await readAddress(searchParams)
  const { t } = await getHere('memory')
  return (
    <Messages of={['lists', 'memory']}>
      <PageBar title={t('title')} />
      <p className="memory-intro">{t('intro')}</p>
      <div className="filters">
        <MemorySearchBox path={path} address={address} />
        <Suspense>
          <Size person={person} />
        </Suspense>
      </div>
      <Suspense key={`${address.q} ${address.after}`} fallback={<ListLoading />}>
        <Found person={person} address={address} />
      </Suspense>
    </Messages>
  )
}

async function Size({ person }: { person: Person }) {
  const { t } = await getHere('memory')
  const count = await countUnits(person)
  const number = cappedCount({ count, limit: unitLimit }, mannerOf(person))
  return <span className="small soft">{t('search.size', { count, number })}</span>
}

async function Found({ person, address }: { person: Person; address: Address }) {
  const { t } = await getHere('memory')
  const query = address.q ?? ''
  if (query === '') return <First person={person} />
  const found = await concordance(person, { query, before: idIn(address.after) ?? null })
  const { hits, next } = found.ok ? found.value : { hits: [], next: null }
  if (hits.length === 0)
    return (
      <div className="list-empty">
        <EmptyState
          title={t('search.none')}
          actions={<ButtonLink href={path}>{t('search.again')}</ButtonLink>}
        >
          {t('search.noneHelp')}
        </EmptyState>
      </div>
    )
  return (
    <>
      <p className="found">{t('search.found')}</p>
      <Pairs person={person} hits={hits} label={t('search.results')} />
      <Paging path={path} address={address} next={next === null ? null : String(next)} />
    </>
  )
}

async function Pairs({ person, hits, label }: { person: Person; hits: ConcordanceHit[]; label: string }) {
  const { t } = await getHere('memory')
  const manner = mannerOf(person)
  const tell = dates(manner)
  return (
    <RowKeys>
      <ul className="pairs" aria-label={label}>
        {hits.map((hit) => (
          <MemoryPair
            key={hit.unit}
            hit={hit}
            name={printedName(hit.byName, manner.language)}
            when={tell(hit.learnedAt, 'date')}
            untitled={t('pair.untitled')}
          />
        ))}
      </ul>
    </RowKeys>
  )
}

/** Before anything is asked: what was learned last. */
async function First({ person }: { person: Person }) {
  const { t } = await getHere('memory')
  const hits = await latest(person)
  if (hits.length > 0)
    return (
      <>
        <p className="found">{t('search.latest')}</p>
        <Pairs person={person} hits={hits} label={t('search.latest')} />
      </>
    )
  return (
    <div className="list-empty">
      <EmptyState title={t('search.emptyMemory')}>{t('search.emptyHelp')}</EmptyState>
    </div>
  )
}
