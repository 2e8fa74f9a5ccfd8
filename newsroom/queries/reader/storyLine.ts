import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { Printed } from '@/newsroom/editions/types'
import { ask } from '../ask'
import { id, language, printed, text, textOrNull, time } from '../columns'

const row = z.object({
  article: id,
  language,
  title: text,
  slug: text,
  standfirst: textOrNull,
  alt: textOrNull,
  printed,
  first_published_at: time,
  pair_slug: textOrNull,
})

/** A live story as lists show it. Times are ISO 8601. */
export interface StoryLine {
  article: number
  language: 'ar' | 'en'
  title: string
  slug: string
  standfirst: string
  /** The lead image's alternative text. */
  alt: string
  printed: Printed
  firstPublishedAt: string
  /** The slug of the same story in the other language, where it is live there too. */
  pairSlug: string | null
}

/** The lines of these editions (a condition or a list of ids over `e`), the newest stories first. */
export async function storyLines(payload: Payload, where: SQL, limit = 100): Promise<StoryLine[]> {
  const query = sql`
    select e.article, e.language, e.title, e.slug, e.content->>'standfirst' as standfirst, e.printed,
      case e.language when 'ar' then e.content->'leadImage'->>'alt'
        else e.content->'captions'->'lead'->>'alt' end as alt,
      e.first_published_at, case when pair.withdrawn_at is null then pair.slug end as pair_slug
    from editions e
    left join lateral (
      select p.slug, p.withdrawn_at from editions p
      where p.article = e.article and p.language = case e.language when 'ar' then 'en' else 'ar' end
      order by p.id desc limit 1) pair on true
    where ${where}
    order by e.first_published_at desc, e.id desc
    limit ${limit}`
  return (await ask(payload, query, row)).map(lineOf)
}

function lineOf({ first_published_at, pair_slug, standfirst, alt, ...line }: z.infer<typeof row>): StoryLine {
  return {
    ...line,
    standfirst: standfirst ?? '',
    alt: alt ?? '',
    firstPublishedAt: first_published_at,
    pairSlug: pair_slug,
  }
}
