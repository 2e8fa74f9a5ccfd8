import { homePath, topicPath } from '@/newsroom/editions/paths'
import type { Site, SiteTopic } from '@/newsroom/queries/reader/site'
import type { StoryLine } from '@/newsroom/queries/reader/storyLine'
import type { Neighbours } from '../../_pages/paged'
import { Footer } from '../Footer'
import { Masthead } from '../Masthead'
import { Paging } from '../Paging'
import type { Reading } from '../reading'
import { Said } from '../Said'
import { StoryItem } from '../StoryItem'

export interface TopicContent {
  site: Site
  topic: SiteTopic
  stories: StoryLine[]
  neighbours: Neighbours
  today: string
}

export function TopicPage({ reading, content }: { reading: Reading; content: TopicContent }) {
  const { site, topic, stories, neighbours, today } = content
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
                <StoryItem
                  key={story.article}
                  reading={reading}
                  story={story}
                  shows={['writer', 'date']}
                  today={today}
                  isFirst={index === 0}
                />
              ))}
            </ul>
          )}
          <Paging reading={reading} {...neighbours} />
        </div>
      </main>
      <Footer reading={reading} site={site} />
    </>
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
