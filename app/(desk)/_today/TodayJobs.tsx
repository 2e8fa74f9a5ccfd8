import { urgencies } from '@/domain/workflow/needs/urgency'
import type { Person } from '@/newsroom/person'
import type { TodayRow, WaitingThread } from '@/newsroom/queries/today'
import { dayLine } from '../_lib/dates'
import { getT, mannerOf } from '../_lib/i18n'
import { RowKeys } from '../_lists/RowKeys'
import { Kbd } from '../_ui'
import { JobRow } from './JobRow'
import { NothingToDo } from './NothingToDo'
import { TodayThreads } from './TodayThreads'

interface TodayJobsProps {
  person: Person
  rows: TodayRow[]
  threads: WaitingThread[]
}

/** The rows by time, then the discussions. What stands first holds the screen's filled button. */
export function TodayJobs({ person, rows, threads }: TodayJobsProps) {
  const manner = mannerOf(person)
  const t = getT(manner, 'today')
  const workflow = getT(manner, 'workflow')
  const number = new Intl.NumberFormat(manner.language === 'ar' ? `ar-u-nu-${manner.digits}` : 'en')
  return (
    <RowKeys className="today-main">
      <header>
        <h1>{t('title')}</h1>
        <span className="soft">
          {dayLine(manner, new Date().toISOString())}
          {rows.length > 0 && ` · ${t('waiting', { count: rows.length })}`}
        </span>
        {rows.length + threads.length > 0 && (
          <span className="end small soft">
            {t('keys.move')} <Kbd>↑ ↓</Kbd> &nbsp; {t('keys.open')} <Kbd>↵</Kbd>
          </span>
        )}
      </header>
      {rows.length + threads.length === 0 && <NothingToDo person={person} />}
      {urgencies.map((urgency) => {
        const section = rows.filter(({ need }) => need.urgency === urgency)
        if (section.length === 0) return null
        return (
          <section key={urgency} aria-labelledby={`today-${urgency}`}>
            <h2 id={`today-${urgency}`} className={urgency === 'overdue' ? 'sec overdue' : 'sec'}>
              {workflow(`urgency.${urgency}`)} <span className="n">{number.format(section.length)}</span>
            </h2>
            <ul>
              {section.map((row) => (
                <JobRow
                  key={`${row.need.kind}${row.need.id}`}
                  row={row}
                  manner={manner}
                  isFirst={row === rows[0]}
                />
              ))}
            </ul>
          </section>
        )
      })}
      <TodayThreads threads={threads} manner={manner} isFirst={rows.length === 0} />
    </RowKeys>
  )
}
