import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Language } from '@/domain/workflow/languages'
import { isLive } from './live'
import { type StoryLine, storyLines } from './storyLine'

const newest = 20
const perTopic = 6

/** Everything that a home page may show: the newest stories, the newest of each topic, and the chosen lead. */
export function loadHomeStories(
  payload: Payload,
  { language, lead }: { language: Language; lead: number | null },
): Promise<StoryLine[]> {
  const live = sql`e.language = ${language} and ${isLive}`
  return storyLines(
    payload,
    sql`e.id in (
      (select e.id from editions e where ${live} order by e.first_published_at desc, e.id desc limit ${newest})
      union (select e.id from editions e where e.article = ${lead} and ${live})
      union (select story.id from topics t cross join lateral (
        select e.id from editions e where ${live} and e.topics @> jsonb_build_array(t.id)
        order by e.first_published_at desc, e.id desc limit ${perTopic}) story))`,
    1000,
  )
}
