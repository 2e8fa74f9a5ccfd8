import { z } from 'zod'
import type { PrintedImage, PrintedPerson, PrintedTopic } from '@/newsroom/editions/types'

/** JSON that the database made of an edition when it went live (`line_of`). */
const written = <T>() => z.custom<T>((value) => typeof value === 'object')

/** A live story as lists show it. Times are ISO 8601. */
export const storyLine = z.object({
  article: z.number(),
  language: z.enum(['ar', 'en']),
  title: z.string(),
  slug: z.string(),
  standfirst: z.string(),
  /** The lead image's alternative text. */
  alt: z.string(),
  writers: written<PrintedPerson[]>(),
  topics: written<PrintedTopic[]>(),
  /** The lead image. */
  image: written<PrintedImage | null>(),
  firstPublishedAt: z.string(),
  /** The slug of the same story in the other language, where it is live there too. */
  pairSlug: z.string().nullable(),
})

export type StoryLine = z.infer<typeof storyLine>

/** SQL: the story line of the live edition `l`, as JSON. */
export const lineJson = `l.line || jsonb_build_object('pairSlug', (select p.line->>'slug' from live_editions p
  where p.article = l.article and p.language = case l.language when 'ar' then 'en' else 'ar' end))`

interface Listed {
  /** SQL that yields the list's name, the language, how many lines, and how many to leave out before them. */
  list: string
  language: string
  limit: string
  offset?: string
}

/** SQL: the lines of a list as a JSON array, the newest stories first. */
export function linesJson({ list, language, limit, offset = '0' }: Listed): string {
  return `(select coalesce(json_agg(found.line), '[]') from (
    select ${lineJson} as line from live_lists x join live_editions l on l.edition = x.edition
    where x.list = ${list} and x.language = ${language}
    order by x.first_published_at desc, x.edition desc limit ${limit} offset ${offset}) found)`
}
