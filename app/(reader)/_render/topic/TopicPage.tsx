import { homePath, topicPath } from '@/newsroom/editions/paths'
import type { Site, SiteTopic } from '@/newsroom/queries/reader/site'
import type { StoryLine } from '@/newsroom/queries/reader/storyLine'
import type { Neighbours } from '../../_pages/paged'
import { InnerPage } from '../InnerPage'
import { Paging } from '../Paging'
import type { Reading } from '../reading'
import { Said } from '../Said'
import { StoryItems } from '../StoryItems'

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
    <InnerPage
      reading={reading}
      site={site}
      otherPath={topicPath(reading.other, topic.slug)}
      current={{ id: topic.id, as: 'page' }}
    >
      <header className="wrap row head">
        <p className="kick">{reading.t('topic')}</p>
        <h1>{topic[reading.language]}</h1>
      </header>
      <div className="wrap row">
        {stories.length === 0 ? (
          <Nothing reading={reading} />
        ) : (
          <StoryItems reading={reading} stories={stories} shows={['writer', 'date']} today={today} />
        )}
        <Paging reading={reading} {...neighbours} />
      </div>
    </InnerPage>
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
