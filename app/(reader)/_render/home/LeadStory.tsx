import { typeset } from '@/app/_shared/story/typography'
import type { StoryLine } from '@/newsroom/queries/reader/storyLine'
import type { Reading } from '../reading'
import { Shot } from '../Shot'
import { leadSizes } from '../StoryImage'
import { StoryMeta } from '../StoryMeta'
import { hrefOf } from '../storyLinks'

export function LeadStory({ reading, story }: { reading: Reading; story: StoryLine }) {
  const { language } = reading
  return (
    <article className="lead-story">
      <Shot story={story} sizes={leadSizes} shape="wide" isFirst />
      <h1>
        <a href={hrefOf(story)}>{typeset(story.title, language)}</a>
      </h1>
      {story.standfirst && <p className="stand">{typeset(story.standfirst, language)}</p>}
      <StoryMeta reading={reading} story={story} shows={['topic', 'writer']} />
    </article>
  )
}
