import type { Neighbours } from '../_pages/paged'
import type { Reading } from './reading'

/** The way to newer and older entries of a list; nothing where all of them stand on one page. */
export function Paging({ reading: { t }, page, newer, older }: Neighbours & { reading: Reading }) {
  if (newer === null && older === null) return null
  return (
    <nav className="paging x2" aria-label={t('paging.pages')}>
      {newer !== null && (
        <a href={newer} rel="prev">
          {t('paging.newer')}
        </a>
      )}
      <span>{t('paging.page', { page })}</span>
      {older !== null && (
        <a href={older} rel="next">
          {t('paging.older')}
        </a>
      )}
    </nav>
  )
}
