import { typeset } from '@/app/_shared/story/typography'
import { homePath, topicPath } from '@/newsroom/editions/paths'
import type { Site, SiteTopic } from '@/newsroom/queries/reader/site'
import type { StoryLine } from '@/newsroom/queries/reader/storyLine'
import { Footer } from '../Footer'
import { Masthead } from '../Masthead'
import type { Reading } from '../reading'
import { Said } from '../Said'
import { Shot } from '../Shot'
import { StoryMeta } from '../StoryMeta'
import { hrefOf } from '../storyLinks'

export interface TopicContent {
  site: Site
  topic: SiteTopic
  stories: StoryLine[]
  today: string
}

export function TopicPage({ reading, content }: { reading: Reading; content: TopicContent }) {
  const { site, topic, stories, today } = content
  return (
    <>
      <Masthead
        reading={reading}
        site={site}
        otherPath={topicPath(reading.other, topic.slug)}
        current={{ id: topic.id, as: 'page' }}
      />
      <main id="main">
        <header className="wrap row head">
          <p className="kick">{reading.t('topic')}</p>
          <h1>{topic[reading.language]}</h1>
        </header>
        <div className="wrap row">
          {stories.length === 0 ? (
            <Nothing reading={reading} />
          ) : (
            <ul className="items x2">
              {stories.map((story, index) => (
                <Item
                  key={story.article}
                  reading={reading}
                  story={story}
                  today={today}
                  isFirst={index === 0}
                />
              ))}
            </ul>
          )}
        </div>
      </main>
      <Footer reading={reading} site={site} />
    </>
  )
}

interface ItemProps {
  reading: Reading
  story: StoryLine
  today: string
  isFirst: boolean
}

function Item({ reading, story, today, isFirst }: ItemProps) {
  const { language } = reading
  return (
    <li>
      <div>
        <h2>
          <a href={hrefOf(story)}>{typeset(story.title, language)}</a>
        </h2>
        {story.standfirst && <p className="stand">{typeset(story.standfirst, language)}</p>}
        <StoryMeta reading={reading} story={story} shows={['writer', 'date']} today={today} />
      </div>
      <Shot story={story} sizes="(width<48em) 7rem, 15rem" shape="thumb" isFirst={isFirst} />
    </li>
  )
}

function Nothing({ reading }: { reading: Reading }) {
  const home = (children: string) => <a href={homePath(reading.language)}>{children}</a>
  return (
    <div className="empty x2">
      <p className="stand">{reading.t('topicPage.empty')}</p>
      <p>
        <Said message={reading.t('topicPage.emptyHint')} parts={{ home }} />
      </p>
    </div>
  )
}
