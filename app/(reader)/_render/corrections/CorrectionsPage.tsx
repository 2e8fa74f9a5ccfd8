import { correctionsPath } from '@/newsroom/editions/paths'
import type { LogEntry } from '@/newsroom/queries/reader/correctionsPage'
import type { Site } from '@/newsroom/queries/reader/site'
import type { Neighbours } from '../../_pages/paged'
import { Contact } from '../Contact'
import { InnerPage } from '../InnerPage'
import { Paging } from '../Paging'
import { PlainText } from '../PlainText'
import type { Reading } from '../reading'
import { StandingHead } from '../StandingHead'
import { daysOf } from './days'
import { Entry } from './Entry'

export interface LogContent {
  site: Site
  entries: LogEntry[]
  neighbours: Neighbours
}

/** The newsroom's policy, and below it every correction and withdrawal, day by day. */
export function CorrectionsPage({ reading, content }: { reading: Reading; content: LogContent }) {
  const { t, other } = reading
  const { site, entries, neighbours } = content
  return (
    <InnerPage reading={reading} site={site} otherPath={correctionsPath(other)}>
      <StandingHead reading={reading} title={t('log.title')} hint={t('log.hint')} />
      <div className="wrap">
        {neighbours.page === 1 && <Policy reading={reading} site={site} />}
        {entries.length === 0 && <Nothing reading={reading} />}
        {daysOf(reading, entries).map(({ name, at, entries: ofDay }) => (
          <section key={name} className="day row">
            <h2 className="lab">
              <time dateTime={at}>{name}</time>
            </h2>
            <ul>
              {ofDay.map((entry) => (
                <Entry key={entry.edition} reading={reading} entry={entry} />
              ))}
            </ul>
          </section>
        ))}
        <div className="row">
          <Paging reading={reading} {...neighbours} />
        </div>
      </div>
    </InnerPage>
  )
}

function Policy({ reading, site }: { reading: Reading; site: Site }) {
  const policy = site.correctionPolicy[reading.language].trim()
  if (policy === '' && site.contactEmail === '') return null
  return (
    <section className="day row" aria-labelledby="policy">
      <h2 className="lab" id="policy">
        {reading.t('log.policy')}
      </h2>
      <div className="words">
        <PlainText reading={reading} text={policy} level={3} />
        <Contact reading={reading} site={site} />
      </div>
    </section>
  )
}

function Nothing({ reading }: { reading: Reading }) {
  return (
    <div className="day row">
      <p className="x2 soft">{reading.t('log.empty')}</p>
    </div>
  )
}
