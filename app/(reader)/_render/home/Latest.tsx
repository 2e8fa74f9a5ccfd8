import { typeset } from '@/app/_shared/story/typography'
import type { StoryLine } from '@/newsroom/queries/reader/storyLine'
import type { Reading } from '../reading'
import { StoryMeta } from '../StoryMeta'
import { hrefOf } from '../storyLinks'

interface Props {
  reading: Reading
  stories: readonly StoryLine[]
  today: string
}

export function Latest({ reading, stories, today }: Props) {
  if (stories.length === 0) return null
  return (
    <section className="latest" aria-labelledby="latest">
      <h2 className="h-sec" id="latest">
        {reading.t('home.latest')}
      </h2>
      <ul>
        {stories.map((story) => (
          <li key={story.article}>
            <h3>
              <a href={hrefOf(story)}>{typeset(story.title, reading.language)}</a>
            </h3>
            <StoryMeta reading={reading} story={story} shows={['topic', 'time']} today={today} />
          </li>
        ))}
      </ul>
    </section>
  )
}
