import { typeset } from '@/app/_shared/story/typography'
import type { StoryLine } from '@/newsroom/queries/reader/storyLine'
import type { Reading } from './reading'
import { Shot } from './Shot'
import { StoryMeta } from './StoryMeta'
import { hrefOf } from './storyLinks'

/** A story with its picture above, or at the end of the line on a phone. */
export function StoryCard({ reading, story }: { reading: Reading; story: StoryLine }) {
  return (
    <article className="story">
      <Shot story={story} sizes="(width<48em) 7rem, 18rem" shape="thumb" />
      <h3>
        <a href={hrefOf(story)}>{typeset(story.title, reading.language)}</a>
      </h3>
      <StoryMeta reading={reading} story={story} shows={['topic']} />
    </article>
  )
}
