import type { Metadata } from 'next'
import { loadThreads } from '@/newsroom/queries/today'
import { getHere } from '../_lib/i18n'
import { requirePerson } from '../_lib/person'
import { todayOf } from '../_lib/today'
import { TodayJobs } from '../_today/TodayJobs'
import { TodaySide } from '../_today/TodaySide'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('today')
  return { title: t('title') }
}

/** What needs this person, and what goes on around her. */
export default async function TodayPage() {
  const person = await requirePerson()
  const [rows, threads] = await Promise.all([todayOf(person), loadThreads(person)])
  return (
    <div className="today">
      <TodayJobs person={person} rows={rows} threads={threads} />
      <TodaySide person={person} />
    </div>
  )
}
