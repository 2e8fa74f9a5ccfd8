import { z } from 'zod'
import type { ArticleContent, Body, TranslationContent } from '@/domain/segments/document'
import type { Language } from '@/domain/workflow/languages'
import { type Site, site, siteJson } from './site'
import type { Statement } from './statement'
import { lineJson, type StoryLine, storyLine } from './storyLine'

/** Beyond this many hits, their number says no more, and nobody reads on. */
export const mostHits = 1000

const content = z.custom<ArticleContent | TranslationContent>((value) => typeof value === 'object')
const body = z.custom<Body | null>((value) => typeof value === 'object')

/** A story that has the words: its line, its text, and the Arabic that its paragraphs are numbered by. */
export interface FoundStory {
  line: StoryLine
  content: ArticleContent | TranslationContent
  arabic: Body | null
}

interface SearchPage {
  site: Site
  /** At most one more than `mostHits`. */
  total: number
  stories: FoundStory[]
}

/**
 * $1 the words, $2 the same in titles and standfirsts; $3 a topic's slug, $4 and $5 the first and the last day, all of them null for
 * any; $6 the newsroom's time zone; $7 how many, $8 how many to leave out. The hits of a frequent word are never read beyond
 * what is counted where enough of them have it in their titles. The language is written out: a plan for any language cannot
 * use an index for one.
 */
function searchText(language: Language): string {
  const topic = '(select id from topics where slug = $3)'
  const filters = `(${topic} is null or ${topic} = any (w.topics))
      and ($4::text is null or w.first_published_at >= (select $4::timestamp at time zone $6))
      and ($5::text is null or w.first_published_at < (select ($5::timestamp + interval '1 day') at time zone $6))`
  const having = (condition: string) => `select w.edition, w.first_published_at from live_words w
      where w.language = '${language}' and w.words @@ ${condition}::tsquery and ${filters}`
  return `with hits as materialized (${having('$1')}),
    titles as materialized (${having('$2')}
      order by w.first_published_at desc, w.edition desc limit $7::int + $8::int),
    others as materialized (select edition, first_published_at from hits
      where edition not in (select edition from titles)
      order by first_published_at desc, edition desc limit $7::int + $8::int - (select count(*) from titles)),
    shown as materialized (select edition, row_number() over (order by place, first_published_at desc, edition desc) as rank
      from (select *, 1 as place from titles union all select *, 2 from others) found
      order by rank limit $7::int offset $8::int)
    select json_build_object('site', ${siteJson},
      'total', (select count(*) from (select 1 from hits limit ${mostHits + 1}) counted),
      'stories', (select coalesce(json_agg(json_build_object('line', ${lineJson}, 'content', e.content, 'arabic', ${arabicBody(language)})
          order by s.rank), '[]')
        from shown s join live_editions l on l.edition = s.edition join editions e on e.id = s.edition)) as page`
}

const arabicBody = (language: Language): string =>
  language === 'ar'
    ? 'null'
    : `(select a.content->'body' from live_editions x join editions a on a.id = x.edition
        where x.article = l.article and x.language = 'ar')`

const page = z.object({
  site,
  total: z.number(),
  stories: z.array(z.object({ line: storyLine, content, arabic: body })),
})

const searchIn = (language: Language): Statement<SearchPage> => ({
  name: `reader search ${language}`,
  text: searchText(language),
  page,
})

export const searchStatements: Record<Language, Statement<SearchPage>> = {
  ar: searchIn('ar'),
  en: searchIn('en'),
}

/** Why nothing was found: which words no story has and what is spelled like them, and what the other language has. */
const nothing = z.object({
  words: z.array(z.object({ token: z.string(), isKnown: z.boolean(), like: z.array(z.string()) })),
  others: z.number(),
})

type Nothing = z.infer<typeof nothing>

/** How many words of a like spelling are compared. */
const compared = 24

/**
 * $1 the words as a JSON array of `[token, stems in live_words]`, $2 all of them as they are asked of the other language. A
 * word is only ever proposed that a story has which readers see now. The planner would look for one such story by reading all
 * of them, were it not told to make the list (of which only the first is read).
 */
function nothingText(language: Language): string {
  const other = language === 'ar' ? 'en' : 'ar'
  const live = (condition: string) =>
    `exists (with found as materialized (
        select from live_words w where w.language = '${language}' and w.words @@ (${condition})::tsquery)
      select from found)`
  return `select json_build_object(
    'words', (select coalesce(json_agg(json_build_object('token', asked.token, 'isKnown', asked.known,
        'like', case when asked.known then '[]' else (select coalesce(json_agg(near.word order by near.likeness desc), '[]')
          from (select v.word, similarity(v.word, asked.token) as likeness from search_words v
            where v.language = '${language}' and v.word % asked.token
            order by likeness desc, v.word limit ${compared}) near
          where ${live(`'''' || stem(near.word) || ''''`)}) end)), '[]')
      from (select word->>0 as token, ${live('word->>1')} as known from json_array_elements($1::json) word
        offset 0) asked),
    'others', (with found as materialized (
        select from live_words w where w.language = '${other}' and w.words @@ $2::tsquery)
      select count(*) from (select from found limit ${mostHits + 1}) counted)) as page`
}

const nothingIn = (language: Language): Statement<Nothing> => ({
  name: `reader search nothing ${language}`,
  text: nothingText(language),
  page: nothing,
})

export const nothingStatements: Record<Language, Statement<Nothing>> = {
  ar: nothingIn('ar'),
  en: nothingIn('en'),
}
