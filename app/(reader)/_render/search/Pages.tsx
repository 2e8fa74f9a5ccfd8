import type { Reading } from '../reading'
import { type Asked, hrefOfPage } from './asked'
import { pagesShown } from './pagesShown'

interface Props {
  reading: Reading
  asked: Asked
  last: number
}

/** The way to the other pages of results; nothing where there is one. */
export function Pages({ reading, asked, last }: Props) {
  const { language, t } = reading
  const { page } = asked
  if (last < 2) return null
  return (
    <nav className="pages" aria-label={t('search.pages')}>
      {page > 1 && (
        <a href={hrefOfPage(language, asked, page - 1)} rel="prev">
          {t('search.previous')}
        </a>
      )}
      {pagesShown(page, last).map((each) =>
        typeof each === 'string' ? (
          <span key={each}>…</span>
        ) : (
          <a
            key={each}
            href={hrefOfPage(language, asked, each)}
            aria-current={each === page ? 'page' : undefined}
            aria-label={t('search.page', { number: each })}
          >
            {each}
          </a>
        ),
      )}
      {page < last && (
        <a href={hrefOfPage(language, asked, page + 1)} rel="next">
          {t('search.next')}
        </a>
      )}
    </nav>
  )
}
