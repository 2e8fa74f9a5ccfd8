import { typeset } from '@/app/_shared/story/typography'
import type { StoryLine } from '@/newsroom/queries/reader/storyLine'
import type { Reading } from './reading'
import { Shot } from './Shot'
import { StoryMeta } from './StoryMeta'
import { hrefOf } from './storyLinks'

interface Props {
  reading: Reading
  story: StoryLine
  shows: ('topic' | 'writer' | 'date')[]
  today: string
  /** The first picture of the page is fetched at once. */
  isFirst: boolean
  /** What the list says of the story, first in its small line. */
  label?: string
}

/** A story in the list of a topic, a source or a person: its picture stands at the end of the line. */
export function StoryItem({ reading, story, shows, today, isFirst, label }: Props) {
  const { language } = reading
  return (
    <li>
      <div>
        <h2>
          <a href={hrefOf(story)}>{typeset(story.title, language)}</a>
        </h2>
        {story.standfirst && <p className="stand">{typeset(story.standfirst, language)}</p>}
        <StoryMeta reading={reading} story={story} shows={shows} today={today} label={label} />
      </div>
      <Shot story={story} sizes="(width<48em) 7rem, 15rem" shape="thumb" isFirst={isFirst} />
    </li>
  )
}
