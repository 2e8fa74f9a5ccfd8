import type { ComponentProps } from 'react'
import type { StoryLine } from '@/newsroom/queries/reader/storyLine'
import type { Reading } from './reading'
import { StoryItem } from './StoryItem'

interface Props<Story> extends Pick<ComponentProps<typeof StoryItem>, 'shows' | 'today'> {
  reading: Reading
  stories: readonly Story[]
  /** What the page's subject has to do with a story. */
  labelOf?: (story: Story) => string
}

/** A list of stories, each with its picture. */
export function StoryItems<Story extends StoryLine>({
  reading,
  stories,
  shows,
  today,
  labelOf,
}: Props<Story>) {
  return (
    <ul className="items x2">
      {stories.map((story, index) => (
        <StoryItem
          key={story.article}
          reading={reading}
          story={story}
          shows={shows}
          today={today}
          isFirst={index === 0}
          label={labelOf?.(story)}
        />
      ))}
    </ul>
  )
}
