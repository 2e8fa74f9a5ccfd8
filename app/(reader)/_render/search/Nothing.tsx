import type { Results } from '@/newsroom/queries/reader/searchEditions'
import { mostHits } from '@/newsroom/queries/reader/searchStatements'
import type { Reading } from '../reading'
import { Said } from '../Said'
import { type Asked, isFiltered, searchHref } from './asked'

interface Props {
  reading: Reading
  asked: Asked
  results: Results
}

/** No story has the words: what may help, and whether the other language has some. */
export function Nothing({ reading, asked, results: { amends } }: Props) {
  const { language, other, t } = reading
  const { query } = asked
  const term = () => <bdi>{query.text}</bdi>
  const others = amends?.others ?? 0
  return (
    <div className="none">
      <p className="stand">
        <Said message={t('search.nothing')} parts={{ term }} />
      </p>
      <ul>
        {isFiltered(asked) && (
          <li>
            <a href={searchHref(language, { q: query.text })}>{t('search.withoutFilters')}</a>
          </li>
        )}
        {others > 0 && (
          <li>
            <a href={searchHref(other, { q: query.text })} hrefLang={other}>
              {others > mostHits ? t('search.manyInOther') : t('search.inOther', { count: others })}
            </a>
          </li>
        )}
        {amends?.isEachKnown && query.words.length > 1 ? (
          <li>{t('search.fewerWords')}</li>
        ) : (
          !amends?.isEachKnown && <li>{t('search.otherSpelling')}</li>
        )}
      </ul>
    </div>
  )
}
