import { sourcePath, sourcesPath } from '@/newsroom/editions/paths'
import type { Site } from '@/newsroom/queries/reader/site'
import type { ListedSource } from '@/newsroom/queries/reader/sourcesPage'
import type { Neighbours } from '../../_pages/paged'
import { InnerPage } from '../InnerPage'
import { Name } from '../Name'
import { Paging } from '../Paging'
import type { Reading } from '../reading'
import { StandingHead } from '../StandingHead'
import { type Group, groupsOf } from './groups'
import { SourceFacts } from './SourceFacts'

export interface RegisterContent {
  site: Site
  sources: ListedSource[]
  neighbours: Neighbours
}

/** Every source on which something stands, by kind and name. */
export function RegisterPage({ reading, content }: { reading: Reading; content: RegisterContent }) {
  const { t, other } = reading
  const { site, sources, neighbours } = content
  return (
    <InnerPage reading={reading} site={site} otherPath={sourcesPath(other)}>
      <StandingHead
        reading={reading}
        title={t('register.title')}
        hint={t(sources.length === 0 ? 'register.empty' : 'register.hint')}
      />
      <div className="wrap">
        {groupsOf(sources).map((group) => (
          <Kind key={group.kind} reading={reading} group={group} />
        ))}
        <div className="row">
          <Paging reading={reading} {...neighbours} />
        </div>
      </div>
    </InnerPage>
  )
}

function Kind({ reading, group: { kind, sources } }: { reading: Reading; group: Group }) {
  return (
    <section className="kind row" aria-labelledby={kind}>
      <h2 className="lab" id={kind}>
        {reading.t(`register.kinds.${kind}`)}
      </h2>
      <ul className="reg">
        {sources.map((source) => (
          <Entry key={source.id} reading={reading} source={source} />
        ))}
      </ul>
    </section>
  )
}

function Entry({ reading, source }: { reading: Reading; source: ListedSource }) {
  const { language, other, t } = reading
  const inOtherScript = source[language] && source[other] !== source[language] ? source[other] : ''
  return (
    <li>
      <h3>
        <a href={sourcePath(language, source.id)}>
          <Name name={source} reading={reading} />
        </a>
      </h3>
      <SourceFacts
        reading={reading}
        source={source}
        before={inOtherScript && <bdi lang={other}>{inOtherScript}</bdi>}
      />
      <p className="n">{t('register.stories', { count: source.stories })}</p>
    </li>
  )
}
