import type { TFunction } from 'i18next'
import type { TranslationLine } from '@/newsroom/queries/translationList'

/** How far a translation is: a line of ink by words, its count, and how many rows lag behind their Arabic. */
export function ProgressCell({ row, t }: { row: TranslationLine; t: TFunction<'lists'> }) {
  const { words = row.article_words, confirmed = 0, approved = 0, staleRows = 0 } = row.progress ?? {}
  const done = Math.max(confirmed, approved)
  return (
    <div className="progress">
      <div className="ink" role="img" aria-label={t('doneLabel', { done, words, approved })}>
        <i className="s-approved" style={{ flexGrow: approved }} />
        <i className="s-review" style={{ flexGrow: done - approved }} />
        <i className="rest" style={{ flexGrow: Math.max(words - done, 0) }} />
      </div>
      <span className="small soft">{t('done', { done, words })}</span>
      {staleRows > 0 && <span className="small s-stale">{t('staleRows', { count: staleRows })}</span>}
    </div>
  )
}
