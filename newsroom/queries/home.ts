import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Person } from '../person'
import { ask } from './ask'
import { id, textOrNull, time } from './columns'
import { titleMatches } from './matching'

const row = z.object({
  article: id,
  title: z.string(),
  english: textOrNull,
  first_published_at: time,
  topics: z.array(z.object({ ar: z.string(), en: z.string() })).nullable(),
})

export type LiveStory = z.infer<typeof row>

export interface HomeChoice {
  /** The story that an editor chose to lead the home page; null when the newest leads, or when it is no longer live. */
  lead: LiveStory | null
  stories: LiveStory[]
}

/** The live stories that may lead the home page, newest first, and the one that does. */
export async function loadHomeChoice({ payload, user }: Person, query = ''): Promise<HomeChoice> {
  const { homeLead } = await payload.findGlobal({ slug: 'newsroom', depth: 0, overrideAccess: false, user })
  const matching = titleMatches(query)
  const [lead, stories] = await Promise.all([
    homeLead ? liveStories(payload, sql`a.id = ${homeLead}`, 1) : [],
    liveStories(payload, matching ?? sql`true`, 40),
  ])
  return { lead: lead[0] ?? null, stories }
}

function liveStories(
  payload: Person['payload'],
  where: ReturnType<typeof sql>,
  limit: number,
): Promise<LiveStory[]> {
  return ask(
    payload,
    sql`select e.article, e.title, e.first_published_at, e.printed->'topics' as topics, en.title as english
      from articles a join editions e on e.id = a.live::int
      left join translations t on t.article_id = a.id and t.language = 'en'
      left join editions en on en.id = t.live::int
      where ${where} order by e.first_published_at desc, e.id desc limit ${limit}`,
    row,
  )
}
