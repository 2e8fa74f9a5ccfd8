import { typeset } from '@/app/_shared/story/typography'
import { correctionsPath, storyPath } from '@/newsroom/editions/paths'
import type { CorrectionLine } from '@/newsroom/queries/reader/correctionLine'
import type { Reading } from '../reading'
import { Said } from '../Said'

interface Props {
  reading: Reading
  corrections: readonly CorrectionLine[]
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
        <p className="all">
          <a href={correctionsPath(reading.language)}>{reading.t('log.title')}</a>
        </p>
      </div>
    </section>
  )
}

function Correction({ reading, correction }: { reading: Reading; correction: CorrectionLine }) {
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
