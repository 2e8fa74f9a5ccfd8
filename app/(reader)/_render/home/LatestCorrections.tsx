import { typeset } from '@/app/_shared/story/typography'
import { storyPath } from '@/newsroom/editions/paths'
import type { RecentCorrection } from '@/newsroom/queries/reader/recentCorrections'
import type { Reading } from '../reading'
import { Said } from '../Said'

interface Props {
  reading: Reading
  corrections: readonly RecentCorrection[]
}

export function LatestCorrections({ reading, corrections }: Props) {
  if (corrections.length === 0) return null
  return (
    <section className="note row" aria-labelledby="corrections">
      <h2 className="lab" id="corrections">
        {reading.t('home.corrections')}
      </h2>
      <div>
        {corrections.map((correction) => (
          <Correction key={correction.edition} reading={reading} correction={correction} />
        ))}
      </div>
    </section>
  )
}

function Correction({ reading, correction }: { reading: Reading; correction: RecentCorrection }) {
  const { language, t, date } = reading
  const { title, note, edition, publishedAt } = correction
  const href = `${storyPath({ language, ...correction })}#c${edition}`
  const link = (children: string) => (
    <a href={href}>
      <bdi>{typeset(children, language)}</bdi>
    </a>
  )
  return (
    <p className="t">
      <time dateTime={publishedAt}>{date(publishedAt, 'date')}.</time>{' '}
      <Said
        message={t('home.correctionOf', { title, note: typeset(note, language) })}
        parts={{ story: link }}
      />
    </p>
  )
}
