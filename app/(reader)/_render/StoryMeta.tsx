import type { StoryLine } from '@/newsroom/queries/reader/storyLine'
import { Name } from './Name'
import { PairMark } from './PairMark'
import type { Reading } from './reading'

interface Props {
  reading: Reading
  story: StoryLine
  shows: ('topic' | 'writer' | 'time' | 'date')[]
  /** The instant at which the page is made; a story of the same day shows its time. */
  today?: string
  /** What the list says of the story, before everything else. */
  label?: string | undefined
}

/** The small line under a headline. Nothing where there is nothing to say. */
export function StoryMeta({ reading, story, shows, today, label }: Props) {
  const { topics, writers } = story
  const topic = shows.includes('topic') ? topics[0] : undefined
  const writer = shows.includes('writer') ? writers[0] : undefined
  const isTimed = shows.includes('time') || shows.includes('date')
  if (!label && !topic && !writer && !isTimed && story.pairSlug === null) return null
  return (
    <p className="meta">
      {label && <span>{label}</span>}
      {topic && <b>{topic[reading.language]}</b>}
      {writer && (
        <span>
          <Name name={writer} reading={reading} />
        </span>
      )}
      {isTimed && (
        <time dateTime={story.firstPublishedAt}>{when({ reading, at: story.firstPublishedAt, today })}</time>
      )}
      <PairMark reading={reading} story={story} />
    </p>
  )
}

/** The time of a story of the day, the day of one of the year, else the whole date. */
function when({ reading, at, today }: { reading: Reading; at: string; today: string | undefined }): string {
  const { date } = reading
  const whole = date(at, 'date')
  if (!today) return whole
  if (whole === date(today, 'date')) return date(at, 'time')
  return whole.slice(-4) === date(today, 'date').slice(-4) ? date(at, 'dayMonth') : whole
}
