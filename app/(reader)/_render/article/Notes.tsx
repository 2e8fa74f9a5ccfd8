import { typeset } from '@/app/_shared/story/typography'
import { correctionsPath } from '@/newsroom/editions/paths'
import type { StoryView } from '@/newsroom/queries/reader/storyView'
import type { Reading } from '../reading'
import { Said } from '../Said'

/** That the Arabic has moved on since this translation. */
export function BehindNote({ reading, view }: { reading: Reading; view: StoryView }) {
  const at = view.behindAt
  if (at === null) return null
  const when = (children: string) => <time dateTime={at}>{children}</time>
  return (
    <section className="note row" aria-labelledby="behind">
      <h2 className="lab" id="behind">
        {reading.t('story.behindTitle')}
      </h2>
      <div>
        <p className="t">
          <Said message={reading.t('story.behind', { date: reading.date(at, 'date') })} parts={{ when }} />
        </p>
      </div>
    </section>
  )
}

/** Every correction of this story, the newest first. */
export function Corrections({ reading, view }: { reading: Reading; view: StoryView }) {
  const { corrections } = view
  if (corrections.length === 0) return null
  return (
    <section className="note row" aria-labelledby="corrections">
      <h2 className="lab" id="corrections">
        {reading.t('story.corrections', { count: corrections.length })}
      </h2>
      <div>
        {corrections.map(({ edition, at, note }) => (
          <p key={edition} className="t" id={`c${edition}`}>
            <time dateTime={at}>{reading.date(at, 'date')}.</time> {typeset(note, reading.language)}
          </p>
        ))}
        <p className="all">
          <a href={correctionsPath(reading.language)}>{reading.t('log.title')}</a>
        </p>
      </div>
    </section>
  )
}
