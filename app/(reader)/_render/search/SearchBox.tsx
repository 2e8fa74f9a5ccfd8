import { longestQuery, mostWords } from '@/domain/search/readQuery'
import { searchPath } from '@/newsroom/editions/paths'
import type { Reading } from '../reading'
import type { Asked } from './asked'

/** The form's id: the filters, which stand elsewhere, belong to it. */
export const searchForm = 'search'

/** The words to look for. */
export function SearchBox({ reading, asked }: { reading: Reading; asked: Asked }) {
  const { language, dir, t } = reading
  const { text, words, isCut } = asked.query
  const said = text !== '' && words.length === 0 ? t('search.noWords') : isCut ? cut(t) : null
  return (
    <div className="row head">
      <h1 className="kick">{t('search.title')}</h1>
      <search>
        <form className="sform" id={searchForm} action={searchPath(language)} method="get">
          <label className="vh" htmlFor="q">
            {t('search.words')}
          </label>
          <input
            id="q"
            type="search"
            name="q"
            defaultValue={text}
            dir={dir}
            maxLength={longestQuery}
            autoComplete="off"
            aria-describedby={said ? 'said' : undefined}
          />
          <button className="btn" type="submit">
            {t('search.search')}
          </button>
        </form>
        {said && (
          <p className="said" id="said">
            {said}
          </p>
        )}
      </search>
    </div>
  )
}

const cut = (t: Reading['t']): string => t('search.cut', { words: mostWords, characters: longestQuery })
