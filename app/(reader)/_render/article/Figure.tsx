import { typeset } from '@/app/_shared/story/typography'
import type { ShownImage } from '@/newsroom/queries/reader/storyView'
import { Name } from '../Name'
import type { Reading } from '../reading'
import { leadSizes, StoryImage } from '../StoryImage'

interface Props {
  reading: Reading
  shown: ShownImage
}

/** The lead picture, its caption in the margin. */
export function LeadFigure({ reading, shown }: Props) {
  return (
    <figure className="wrap row fig">
      <StoryImage image={shown.image} alt={shown.alt} sizes={leadSizes} shape="wide" isFirst />
      <Caption reading={reading} shown={shown} />
    </figure>
  )
}

/** A picture in the text, whole. */
export function BodyFigure({ reading, shown }: Props) {
  return (
    <figure>
      <StoryImage image={shown.image} alt={shown.alt} sizes="(width<40em) 100vw, 38rem" shape="whole" />
      <Caption reading={reading} shown={shown} />
    </figure>
  )
}

function Caption({ reading, shown }: Props) {
  const { credit } = shown.image
  const hasCredit = Boolean(credit.ar || credit.en)
  if (!shown.caption && !hasCredit) return null
  return (
    <figcaption>
      {typeset(shown.caption, reading.language)}
      {hasCredit && (
        <span className="c">
          <Name name={credit} reading={reading} />
        </span>
      )}
    </figcaption>
  )
}
