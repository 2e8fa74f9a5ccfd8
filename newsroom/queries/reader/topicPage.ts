import type { Payload } from 'payload'
import { z } from 'zod'
import type { Language } from '@/domain/workflow/languages'
import { type Site, site, siteJson } from './site'
import { read, type Statement } from './statement'
import { linesJson, type StoryLine, storyLine } from './storyLine'

interface TopicPage {
  site: Site
  /** The newest live stories, one more than a page shows where there are older ones. */
  stories: StoryLine[]
}

const statement: Statement<TopicPage> = {
  name: 'reader topic',
  text: `select json_build_object('site', ${siteJson}, 'stories', ${linesJson({
    list: `'topic:' || (select id from topics where slug = $1)`,
    language: '$2',
    limit: '$3',
    offset: '$4',
  })}) as page`,
  page: z.object({ site, stories: z.array(storyLine) }),
}

interface Wanted {
  slug: string
  language: Language
  limit: number
  offset: number
}

export function loadTopicPage(
  payload: Payload,
  { slug, language, limit, offset }: Wanted,
): Promise<TopicPage> {
  return read(payload, statement, [slug, language, limit, offset])
}
