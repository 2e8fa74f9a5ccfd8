import { Link } from '@/app/(desk)/_ui'
import type { Person } from '@/newsroom/person'
import { loadSchedule } from '@/newsroom/queries/today'
import { getT, mannerOf } from '../_lib/i18n'
import { titleIn } from './jobFacts'
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
        {scheduled.map((story) => {
          const { title, lang } = titleIn(manner, story)
          return (
            <li key={story.article}>
              <Moment iso={story.publishAt} manner={manner} />
              <span>
                <Link href={`/desk/articles/${story.article}`}>
                  <bdi lang={lang}>{title}</bdi>
                </Link>
                {story.together && <span className="soft"> · {t('schedule.together')}</span>}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
