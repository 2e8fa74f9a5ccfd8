import type { Results } from '@/newsroom/queries/reader/searchEditions'
import type { Site } from '@/newsroom/queries/reader/site'
import { InnerPage } from '../InnerPage'
import type { Reading } from '../reading'
import { TopicLinks } from '../TopicLinks'
import { type Asked, searchHref } from './asked'
import { Filters } from './Filters'
import { Found } from './Found'
import { SearchBox } from './SearchBox'

export interface SearchContent {
  site: Site
  asked: Asked
  /** Null where nothing was looked for. */
  results: Results | null
}

/** The form, and what was found; without words the topics in its place. */
export function SearchPage({ reading, content }: { reading: Reading; content: SearchContent }) {
  const { site, asked, results } = content
  return (
    <InnerPage
      reading={reading}
      site={site}
      otherPath={searchHref(reading.other, { q: asked.query.text })}
      className="wrap"
    >
      <SearchBox reading={reading} asked={asked} />
      {results ? (
        <div className="row">
          <div className="x2">
            <Found reading={reading} asked={asked} results={results} />
          </div>
          <Filters reading={reading} site={site} asked={asked} />
        </div>
      ) : (
        <Topics reading={reading} site={site} />
      )}
    </InnerPage>
  )
}

function Topics({ reading, site }: { reading: Reading; site: Site }) {
  if (site.topics.length === 0) return null
  return (
    <section className="row browse" aria-labelledby="browse">
      <h2 className="h-sec" id="browse">
        {reading.t('search.browse')}
      </h2>
      <ul>
        <TopicLinks reading={reading} topics={site.topics} />
      </ul>
    </section>
  )
}
