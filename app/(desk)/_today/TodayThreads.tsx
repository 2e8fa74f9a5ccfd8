import type { TFunction } from 'i18next'
import { directionOf } from '@/locales'
import type { WaitingThread } from '@/newsroom/queries/today'
import { getT, type Manner } from '../_lib/i18n'
import { ButtonLink, Icon, Kbd, Link } from '../_ui'
import { titleIn } from './jobFacts'
import { Moment } from './Moment'
import { printedName } from './printedName'

interface TodayThreadsProps {
  threads: WaitingThread[]
  manner: Manner
  /** Nothing more urgent waits: the first discussion has the page's filled button. */
  isFirst: boolean
}

/** Open discussions in which a colleague had the last word. */
export function TodayThreads({ threads, manner, isFirst }: TodayThreadsProps) {
  const t = getT(manner, 'today')
  return (
    <section aria-labelledby="today-threads">
      <h2 id="today-threads" className="sec">
        {t('threads.title')}
      </h2>
      {threads.length === 0 && <NoThreads t={t} />}
      <ul>
        {threads.map((thread) => (
          <ThreadRow
            key={thread.id}
            thread={thread}
            manner={manner}
            isFirst={isFirst && thread === threads[0]}
          />
        ))}
      </ul>
    </section>
  )
}

function NoThreads({ t }: { t: TFunction<'today'> }) {
  return (
    <p className="empty">
      <b>{t('threads.none')}</b> {t('threads.noneHelp')}{' '}
      <span className="for-keys">
        {t('threads.ask')} <Kbd>Ctrl M</Kbd>.
      </span>
    </p>
  )
}

interface ThreadRowProps {
  thread: WaitingThread
  manner: Manner
  isFirst: boolean
}

function ThreadRow({ thread, manner, isFirst }: ThreadRowProps) {
  const answer = getT(manner, 'today')('threads.answer')
  const { title, lang } = titleIn(manner, thread)
  const href = hrefOf(thread)
  return (
    <li className="job talk">
      <span className="when">
        <Moment iso={thread.at} manner={manner} />
      </span>
      <span className="glyph soft">
        <Icon name="thread" size="l" />
      </span>
      <div className="what">
        <h3 className="t one-line" dir={directionOf[lang]}>
          <Link href={href} data-row>
            <bdi lang={lang}>{title}</bdi>
          </Link>
        </h3>
        <p className="d one-line">
          <bdi>{printedName(thread.byName, manner.language)}</bdi>: <bdi>{thread.text}</bdi>
        </p>
      </div>
      <span className="w" />
      <span className="do">
        <ButtonLink kind={isFirst ? 'go' : 'plain'} href={href} aria-label={`${answer}: ${title}`}>
          {answer}
        </ButtonLink>
      </span>
    </li>
  )
}

function hrefOf({ article, translation, row }: WaitingThread): string {
  if (translation === null) return `/desk/articles/${article}`
  return `/desk/translations/${translation}${row ? `?row=${encodeURIComponent(row)}` : ''}`
}
