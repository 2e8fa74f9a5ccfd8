import type { Reading } from '../reading'

interface Props {
  reading: Reading
  article: number
  translation: number | null
}

/** Above a preview: that nobody sees this yet, the other language, the way back. */
export function PreviewBar({ reading, article, translation }: Props) {
  const { t, other } = reading
  const back = translation === null ? `/desk/articles/${article}` : `/desk/translations/${translation}`
  return (
    <div className="preview">
      <div className="wrap">
        <b>{t('preview.bar')}</b>
        <a href={`/desk/articles/${article}/preview/${other}`} lang={other} hrefLang={other}>
          {t('otherLanguage')}
        </a>
        <a href={back}>{t('preview.back')}</a>
      </div>
    </div>
  )
}
