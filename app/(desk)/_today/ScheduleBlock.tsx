import Link from 'next/link'
import type { Person } from '@/newsroom/person'
import { loadSchedule } from '@/newsroom/queries/today'
import { getT, mannerOf } from '../_lib/i18n'
import { Moment } from './Moment'

/** What goes out next. */
export async function ScheduleBlock({ person }: { person: Person }) {
  const manner = mannerOf(person)
  const t = getT(manner, 'today')
  const scheduled = await loadSchedule(person)
  return (
    <section className="side-block">
      <h2>{t('schedule.title')}</h2>
      {scheduled.length === 0 && (
        <p className="soft">
          {t('schedule.none')} {t('schedule.noneHelp')}
        </p>
      )}
      <ul className="log">
        {scheduled.map(({ article, title, publishAt, together }) => (
          <li key={article}>
            <Moment iso={publishAt} manner={manner} />
            <span>
              <Link href={`/desk/articles/${article}`}>
                <bdi lang="ar">{title}</bdi>
              </Link>
              {together && <span className="soft"> · {t('schedule.together')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
