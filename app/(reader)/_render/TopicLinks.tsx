import { topicPath } from '@/newsroom/editions/paths'
import type { SiteTopic } from '@/newsroom/queries/reader/site'
import type { Reading } from './reading'

interface Props {
  reading: Reading
  topics: readonly SiteTopic[]
  /** The topic of this page: `page` is the topic's own, `true` that of a story in it. */
  current?: { id: number; as: 'page' | true } | undefined
}

/** Links to the topics, as list items. */
export function TopicLinks({ reading, topics, current }: Props) {
  return topics.map(({ id, slug, ...names }) => (
    <li key={id}>
      <a
        className="plain"
        href={topicPath(reading.language, slug)}
        aria-current={current?.id === id ? current.as : undefined}
      >
        {names[reading.language]}
      </a>
    </li>
  ))
}
