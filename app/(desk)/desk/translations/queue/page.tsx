import '../../../_queue/queue.css'
import type { Metadata } from 'next'
import { Suspense } from 'react'
import { canOrderQueue } from '@/domain/workflow/policies'
import type { Person } from '@/newsroom/person'
import { listColleagues } from '@/newsroom/queries/people'
import { listQueue } from '@/newsroom/queries/queue'
import { nameOf } from '../../../_frame/names'
import { dates, dayName, timeZone } from '../../../_lib/dates'
import { getHere, mannerOf } from '../../../_lib/i18n'
import { Messages } from '../../../_lib/Messages'
import { requirePerson } from '../../../_lib/person'
import { ListLoading } from '../../../_lists/ListLoading'
import { QueueList } from '../../../_queue/QueueList'
import { ButtonLink, EmptyState, PageBar } from '../../../_ui'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('queue')
  return { title: t('title') }
}

/** What is to be translated, in the order in which it is to be taken up. */
export default async function QueuePage() {
  const person = await requirePerson()
  const { t } = await getHere('queue')
  const { t: lists } = await getHere('lists')
  return (
    <Messages of={['queue', 'lists', 'refusals']}>
      <PageBar
        crumbs={[{ label: lists('translations'), href: '/desk/translations' }]}
        title={t('title')}
        facts={null}
      />
      <Suspense fallback={<ListLoading />}>
        <Queue person={person} />
      </Suspense>
    </Messages>
  )
}

async function Queue({ person }: { person: Person }) {
  const { t } = await getHere('queue')
  const manner = mannerOf(person)
  const mayOrder = canOrderQueue(person.actor)
  const [{ rows, isWhole }, translators] = await Promise.all([
    listQueue(person),
    mayOrder ? listColleagues(person, 'translator') : [],
  ])
  if (rows.length === 0)
    return (
      <EmptyState
        title={t('none')}
        actions={<ButtonLink href="/desk/translations">{t('toTranslations')}</ButtonLink>}
      />
    )
  const now = new Date().toISOString()
  const tell = dates(manner, now)
  const lines = rows.map((row) => ({
    ...row,
    due: row.due_at ? dayName(manner, row.due_at) || tell(row.due_at, 'time') : '',
    isLate: row.due_at !== null && row.due_at < now,
  }))
  const people = translators.map((one) => ({ id: one.id, name: nameOf(one, manner.language) }))
  return (
    <>
      <p className="queue-hint">{t(mayOrder ? 'hint' : 'hintReading')}</p>
      <QueueList lines={lines} people={people} timeZone={timeZone} mayOrder={mayOrder} />
      {!isWhole && <p className="queue-hint">{t('notWhole', { count: rows.length })}</p>}
    </>
  )
}
