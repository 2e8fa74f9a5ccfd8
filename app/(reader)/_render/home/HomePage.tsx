import { homePath } from '@/newsroom/editions/paths'
import type { CorrectionLine } from '@/newsroom/queries/reader/correctionLine'
import type { Site } from '@/newsroom/queries/reader/site'
import { Footer } from '../Footer'
import { FrontMasthead } from '../Masthead'
import type { Reading } from '../reading'
import { StoryCard } from '../StoryCard'
import type { Arrangement } from './arrange'
import { Bands } from './Bands'
import { Latest } from './Latest'
import { LatestCorrections } from './LatestCorrections'
import { LeadStory } from './LeadStory'

export interface HomeContent {
  site: Site
  arrangement: Arrangement
  corrections: CorrectionLine[]
  /** The instant at which the page is made, ISO 8601. */
  today: string
}

export function HomePage({ reading, content }: { reading: Reading; content: HomeContent }) {
  const { site, arrangement, corrections, today } = content
  const { lead, latest, picked, bands } = arrangement
  return (
    <>
      <FrontMasthead reading={reading} site={site} otherPath={homePath(reading.other)} today={today} />
      <main id="main" className="wrap">
        {lead ? (
          <div className="lead grid">
            <LeadStory reading={reading} story={lead} />
            <Latest reading={reading} stories={latest} today={today} />
          </div>
        ) : (
          <Nothing reading={reading} />
        )}
        {picked.length > 0 && (
          <section className={picked.length === 3 ? 'four n3' : 'four'} aria-label={reading.t('home.picked')}>
            {picked.map((story) => (
              <StoryCard key={story.article} reading={reading} story={story} />
            ))}
          </section>
        )}
        <Bands reading={reading} bands={bands} />
        <LatestCorrections reading={reading} corrections={corrections} />
      </main>
      <Footer reading={reading} site={site} />
    </>
  )
}

function Nothing({ reading }: { reading: Reading }) {
  return (
    <div className="empty">
      <h1>{reading.t('home.empty')}</h1>
      <p className="stand">{reading.t('home.emptyHint')}</p>
    </div>
  )
}
