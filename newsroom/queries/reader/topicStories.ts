import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Language } from '@/domain/workflow/languages'
import { isLive } from './live'
import { type StoryLine, storyLines } from './storyLine'

interface Wanted {
  language: Language
  topic: number
  limit: number
  /** An article that is not wanted. */
  except?: number
}

/** The newest live stories of a topic. */
export function loadTopicStories(
  payload: Payload,
  { language, topic, limit, except = 0 }: Wanted,
): Promise<StoryLine[]> {
  return storyLines(
    payload,
    sql`e.language = ${language} and e.topics @> jsonb_build_array(${topic}::int) and e.article <> ${except}
      and ${isLive}`,
    limit,
  )
}
