import Link from 'next/link'
import type { Person } from '@/newsroom/person'
import { loadThreads, type WaitingThread } from '@/newsroom/queries/today'
import { dates } from '../_lib/dates'
import { getT, mannerOf } from '../_lib/i18n'
import { Icon, Kbd } from '../_ui'
import { printedName } from './printedName'

/** Open discussions in which a colleague had the last word. */
export async function TodayThreads({ person }: { person: Person }) {
  const manner = mannerOf(person)
  const t = getT(manner, 'today')
  const threads = await loadThreads(person)
  const tell = dates(manner)
  return (
    <section aria-labelledby="today-threads">
      <h2 id="today-threads" className="sec">
        {t('threads.title')}
      </h2>
      {threads.length === 0 && (
        <p className="empty">
          <b>{t('threads.none')}</b> {t('threads.noneHelp')} <Kbd>Ctrl M</Kbd>.
        </p>
      )}
      <ul>
        {threads.map((thread) => (
          <li key={thread.id} className="job talk">
            <time className="when" dateTime={thread.at}>
              {tell(thread.at, 'time')}
            </time>
            <span className="glyph soft">
              <Icon name="thread" size="l" />
            </span>
            <div className="what">
              <h3 className="t one-line" dir="rtl">
                <Link href={threadHref(thread)} data-row>
                  <bdi>{thread.title || t('untitled')}</bdi>
                </Link>
              </h3>
              <p className="d one-line" dir="auto">
                <bdi>{printedName(thread.byName, manner.language)}</bdi>: <bdi>{thread.text}</bdi>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function threadHref({ article, translation, row }: WaitingThread): string {
  if (translation === null) return `/desk/articles/${article}`
  return `/desk/translations/${translation}${row ? `?row=${encodeURIComponent(row)}` : ''}`
}
