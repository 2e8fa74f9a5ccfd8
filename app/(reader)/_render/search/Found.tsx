import { hitsPerPage, mostPages, type Results } from '@/newsroom/queries/reader/searchEditions'
import { mostHits } from '@/newsroom/queries/reader/searchStatements'
import type { Reading } from '../reading'
import { Said } from '../Said'
import type { Asked } from './asked'
import { Nothing } from './Nothing'
import { Pages } from './Pages'
import { Result } from './Result'

interface Props {
  reading: Reading
  asked: Asked
  results: Results
}

/** How many stories there are, the stories of this page, and the way to the other pages. */
export function Found({ reading, asked, results }: Props) {
  const { hits, total } = results
  if (total === 0) return <Nothing reading={reading} asked={asked} results={results} />
  const last = Math.min(mostPages, Math.ceil(total / hitsPerPage))
  return (
    <>
      <Count reading={reading} asked={asked} results={results} />
      <ol className="res" start={(asked.page - 1) * hitsPerPage + 1}>
        {hits.map((hit) => (
          <Result key={hit.line.article} reading={reading} hit={hit} />
        ))}
      </ol>
      <Pages reading={reading} asked={asked} last={last} />
    </>
  )
}

function Count({ reading: { t }, asked, results: { total, amends } }: Props) {
  const term = () => <bdi>{amends?.instead?.text ?? asked.query.text}</bdi>
  const typed = () => <bdi>{asked.query.text}</bdi>
  const message = total > mostHits ? t('search.manyResults') : t('search.results', { count: total })
  return (
    <div className="count soft">
      {amends?.instead && (
        <p>
          <Said message={t('search.instead')} parts={{ typed }} />
        </p>
      )}
      <p>
        <Said message={message} parts={{ term }} />{' '}
        <a className="tof" href="#filters">
          {t('search.toFilters')}
        </a>
      </p>
    </div>
  )
}
