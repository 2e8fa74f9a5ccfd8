import { typeset } from '@/app/_shared/story/typography'
import type { StoryView } from '@/newsroom/queries/reader/storyView'
import { readings } from '../reading'

/** The corrections of both texts, each below its own; nothing where neither was corrected. */
export function Corrections({ arabic, english }: { arabic: StoryView; english: StoryView }) {
  if (arabic.corrections.length + english.corrections.length === 0) return null
  return (
    <div className="wrap par" dir="rtl">
      <div className="pr">
        <Notes view={arabic} />
        <span className="no" />
        <Notes view={english} />
      </div>
    </div>
  )
}

function Notes({ view: { language, corrections } }: { view: StoryView }) {
  const { dir, t, date } = readings[language]
  const title = `corrections-${language}`
  return (
    <section
      className={corrections.length > 0 ? 'cell note' : 'cell'}
      lang={language}
      dir={dir}
      aria-labelledby={corrections.length ? title : undefined}
    >
      {corrections.length > 0 && (
        <h2 className="lab" id={title}>
          {t('story.corrections', { count: corrections.length })}
        </h2>
      )}
      {corrections.map(({ edition, at, note }) => (
        <p key={edition} className="t" id={`c${edition}`}>
          <time dateTime={at}>{date(at, 'date')}.</time> {typeset(note, language)}
        </p>
      ))}
    </section>
  )
}
