import type { Language } from '@/domain/workflow/languages'
import { sourcePath, sourcesPath } from '@/newsroom/editions/paths'
import type { PublicSource } from '@/newsroom/queries/reader/publicSource'
import type { Site } from '@/newsroom/queries/reader/site'
import type { SourcedLine } from '@/newsroom/queries/reader/sourcePage'
import type { Neighbours } from '../../_pages/paged'
import { InnerPage } from '../InnerPage'
import { Name } from '../Name'
import { OtherName } from '../OtherName'
import { Paging } from '../Paging'
import type { Reading } from '../reading'
import { Said } from '../Said'
import { StoryItems } from '../StoryItems'
import { roleOf } from './roleOf'
import { SourceFacts } from './SourceFacts'

export interface SourceContent {
  site: Site
  source: PublicSource
  counts: Record<Language, number>
  stories: SourcedLine[]
  neighbours: Neighbours
  today: string
}

/** A source of the register, and every story that stands on it. */
export function SourcePage({ reading, content }: { reading: Reading; content: SourceContent }) {
  const { t, language, other } = reading
  const { site, source, counts, stories, neighbours, today } = content
  return (
    <InnerPage reading={reading} site={site} otherPath={sourcePath(other, source.id)}>
      <header className="wrap row head">
        <p className="kick plain">
          <a href={sourcesPath(language)}>{t('register.title')}</a>
        </p>
        <div className="x2">
          <h1>
            <Name name={source} reading={reading} />
          </h1>
          <OtherName reading={reading} name={source} />
          <SourceFacts
            reading={reading}
            source={source}
            before={<b>{t(`register.kind.${source.kind}`)}</b>}
          />
        </div>
      </header>
      <div className="wrap row">
        {stories.length > 0 && <p className="lab">{t('register.stories', { count: counts[language] })}</p>}
        {stories.length === 0 ? (
          <Elsewhere reading={reading} source={source} count={counts[other]} />
        ) : (
          <StoryItems
            reading={reading}
            stories={stories}
            shows={['topic', 'date']}
            today={today}
            labelOf={(story) => roleOf(reading, story.roles)}
          />
        )}
        <Paging reading={reading} {...neighbours} />
      </div>
    </InnerPage>
  )
}

/** What stands on the source stands in the other language alone. */
function Elsewhere({ reading, source, count }: { reading: Reading; source: PublicSource; count: number }) {
  const { t, other } = reading
  const there = (children: string) => (
    <a href={sourcePath(other, source.id)} hrefLang={other}>
      {children}
    </a>
  )
  return (
    <div className="empty x2">
      <p className="stand">
        <Said
          message={t('source.elsewhere', { stories: t('register.stories', { count }) })}
          parts={{ there }}
        />
      </p>
    </div>
  )
}
