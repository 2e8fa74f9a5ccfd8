import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { type FrontPage, storiesOn } from '@/domain/workflow/frontPage'
import type { Language } from '@/domain/workflow/languages'
import { canCurateHome } from '@/domain/workflow/policies'
import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { ok, refuse } from '../refuse'
import { readFrontPage } from '../site/frontPage'
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

/** A story that readers see in Arabic; `english` is its English title where they see that too. */
export type LiveStory = z.infer<typeof row>

/** What the front page's desk shows of the page itself. */
export interface FrontPageNow {
  /** As it is stored: what a save names as its base. */
  page: FrontPage
  /** The live ones of the page's stories, and of those that were asked for. */
  stories: LiveStory[]
  /** The others of them: retracted since, with the title of the working copy; null where there is none. */
  gone: { article: number; title: string | null }[]
}

export interface HomeDesk extends FrontPageNow {
  /** What a page takes by itself, newest first, in each language. */
  newest: Record<Language, LiveStory[]>
  /** The stories to choose from. */
  found: LiveStory[]
}

/** The page is filled by the newest up to here: a lead, a line of pictures, the latest, and those chosen among them. */
const filling = 16
const choices = 40

/** Everything that the front page's desk opens with; `query` searches the live stories in both scripts. */
export async function loadHomeDesk(person: Person, query = ''): Promise<HomeDesk> {
  const { payload } = person
  const matching = titleMatches(query)
  const [now, ar, en, found] = await Promise.all([
    frontPageNow(person, []),
    liveStories(payload, { language: 'ar', limit: filling }),
    liveStories(payload, { language: 'en', limit: filling }),
    liveStories(payload, { language: 'ar', limit: choices, where: matching ?? sql`true` }),
  ])
  return { ...now, newest: { ar, en }, found }
}

/** The page as it is stored now, with these stories beside it. Editors only. */
export async function loadFrontPage(person: Person, also: readonly number[]): Promise<Result<FrontPageNow>> {
  if (!canCurateHome(person.actor)) return refuse('role.missing', { missing: ['editor'] })
  return ok(await frontPageNow(person, also))
}

async function frontPageNow({ payload }: Person, also: readonly number[]): Promise<FrontPageNow> {
  const page = await readFrontPage(payload.db.drizzle)
  const wanted = [...new Set([...storiesOn(page), ...also])]
  if (wanted.length === 0) return { page, stories: [], gone: [] }
  const among = sql`l.article = any(${sql.param(wanted)}::int[])`
  const stories = await liveStories(payload, { language: 'ar', limit: wanted.length, where: among })
  const live = new Set(stories.map(({ article }) => article))
  const missing = wanted.filter((article) => !live.has(article))
  return { page, stories, gone: await titlesOf(payload, missing) }
}

const titled = z.object({ article: id, title: textOrNull })

async function titlesOf(payload: Person['payload'], articles: number[]): Promise<FrontPageNow['gone']> {
  if (articles.length === 0) return []
  return ask(
    payload,
    sql`select gone.id as article, a.title from unnest(${sql.param(articles)}::int[]) gone (id)
      left join articles a on a.id = gone.id`,
    titled,
  )
}

interface Wanted {
  /** In which language they are live; the Arabic always is. */
  language: Language
  limit: number
  where?: SQL
}

function liveStories(
  payload: Person['payload'],
  { language, limit, where = sql`true` }: Wanted,
): Promise<LiveStory[]> {
  return ask(
    payload,
    sql`select l.article, ar.title, en.title as english, ar.first_published_at, ar.printed->'topics' as topics
      from live_lists l join articles a on a.id = l.article
      join live_editions live on live.article = l.article and live.language = 'ar'
      join editions ar on ar.id = live.edition
      left join live_editions other on other.article = l.article and other.language = 'en'
      left join editions en on en.id = other.edition
      where l.list = 'all' and l.language = ${language} and ${where}
      order by l.first_published_at desc, l.edition desc limit ${limit}`,
    row,
  )
}
