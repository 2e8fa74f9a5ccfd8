import type { StoryLine } from '@/newsroom/queries/reader/storyLine'
import type { Reading } from '../reading'
import { StoryCard } from '../StoryCard'

export function Related({ reading, stories }: { reading: Reading; stories: readonly StoryLine[] }) {
  if (stories.length === 0) return null
  return (
    <aside className="wrap" aria-labelledby="related">
      <div className="related row">
        <h2 className="h-sec" id="related">
          {reading.t('story.related')}
        </h2>
        <div className="three">
          {stories.map((story) => (
            <StoryCard key={story.article} reading={reading} story={story} />
          ))}
        </div>
      </div>
    </aside>
  )
}
