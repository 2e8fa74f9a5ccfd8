import { typeset } from '@/app/_shared/story/typography'
import { topicPath } from '@/newsroom/editions/paths'
import type { StoryLine } from '@/newsroom/queries/reader/storyLine'
import type { Reading } from '../reading'
import { StoryMeta } from '../StoryMeta'
import { hrefOf } from '../storyLinks'
import type { Band } from './arrange'

/** The topics, each with its newest story and two more. */
export function Bands({ reading, bands }: { reading: Reading; bands: readonly Band[] }) {
  if (bands.length === 0) return null
  const columns = bands.length === 2 || bands.length % 4 === 0 ? ` n${Math.min(bands.length, 4)}` : ''
  return (
    <div className={`band grid${columns}`}>
      {bands.map((band) => (
        <BandOf key={band.topic.id} reading={reading} band={band} />
      ))}
    </div>
  )
}

function BandOf({ reading, band }: { reading: Reading; band: Band }) {
  const { topic, stories } = band
  const [first, ...others] = stories
  return (
    <section>
      <h2 className="h-sec">
        <a href={topicPath(reading.language, topic.slug)}>{topic[reading.language]}</a>
      </h2>
      {first && <Headline reading={reading} story={first} hasStandfirst />}
      {others.length > 0 && (
        <ul>
          {others.map((story) => (
            <li key={story.article}>
              <Headline reading={reading} story={story} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface HeadlineProps {
  reading: Reading
  story: StoryLine
  hasStandfirst?: boolean
}

function Headline({ reading, story, hasStandfirst = false }: HeadlineProps) {
  return (
    <>
      <h3>
        <a href={hrefOf(story)}>{typeset(story.title, reading.language)}</a>
      </h3>
      {hasStandfirst && story.standfirst && (
        <p className="stand">{typeset(story.standfirst, reading.language)}</p>
      )}
      <StoryMeta reading={reading} story={story} shows={[]} />
    </>
  )
}
