import type { ParagraphMark } from '@/newsroom/queries/reader/storyView'
import type { Reading } from '../reading'
import { Said } from '../Said'

interface Props {
  reading: Reading
  mark: ParagraphMark | undefined
}

/** What stands in the margin of a paragraph that was corrected, or whose Arabic was. */
export function Gloss({ reading, mark }: Props) {
  if (!mark) return null
  const { t, date } = reading
  const when = (children: string) => <time dateTime={mark.at}>{children}</time>
  const day = date(mark.at, 'dayMonth')
  if (mark.is === 'behind' || mark.is === 'withoutArabic')
    return (
      <span className="gloss st">
        <span aria-hidden="true">≠ </span>
        <Said
          message={t(mark.is === 'behind' ? 'story.paragraphBehind' : 'story.paragraphWithoutArabic', {
            date: day,
          })}
          parts={{ when }}
        />
      </span>
    )
  if (mark.is === 'updated')
    return (
      <span className="gloss">
        <Said message={t('story.paragraphUpdated', { date: day })} parts={{ when }} />
      </span>
    )
  const note = (children: string) => <a href={`#c${mark.edition}`}>{children}</a>
  return (
    <span className="gloss">
      <Said message={t('story.paragraphCorrected', { date: day })} parts={{ when, note }} />
    </span>
  )
}
