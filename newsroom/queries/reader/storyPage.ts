import type { Payload } from 'payload'
import { z } from 'zod'
import type { Language } from '@/domain/workflow/languages'
import type { Edition } from '@/newsroom/editions/types'
import { type Site, site, siteJson } from './site'
import { read, type Statement } from './statement'
import { linesJson, type StoryLine, storyLine } from './storyLine'

/** Beyond this many other stories of a source, their number says no more. */
export const mostUses = 1000

interface StoryPage {
  site: Site
  /**
   * All editions of the article in both languages, the newest first, with their texts as far as `texts` asks. A story is published a handful of times: all of
   * them together tell what was corrected when.
   */
  editions: Edition[]
  /** How many other live stories of the language stand on each source, by its id; at most `mostUses`. */
  uses: Map<number, number>
  /** The newest other stories of the story's first topic. */
  related: StoryLine[]
}

/** JSON times of the database carry an offset. */
const time = z.string().transform((at) => new Date(at).toISOString())

/** Its JSON was written by `makeEdition` alone. */
const edition = z
  .looseObject({
    firstPublishedAt: time,
    publishedAt: time,
    withdrawnAt: time.nullable(),
  })
  .transform((found) => found as unknown as Edition)

/**
 * SQL: whether a page reads the text of the edition `e`: of the newest Arabic; of all English on an English page, which
 * says what was corrected in it; of everything where both stand side by side. Texts are most of what there is to send.
 */
const isRead = `($4 = 'both' or (e.language = $2 and $2 <> 'ar') or (e.language = 'ar'
  and e.id = (select max(id) from editions where article = $1 and language = 'ar')))`

const editionJson = `json_build_object('id', e.id, 'article', e.article, 'translation', e.translation,
  'language', e.language, 'title', e.title, 'slug', e.slug, 'printed', e.printed,
  'content', case when ${isRead} then e.content end,
  'topics', e.topics, 'sourceIds', e.source_ids, 'media', e.media, 'segments', e.segments,
  'equivalences', e.equivalences, 'correctionNote', e.correction_note, 'words', e.words,
  'firstPublishedAt', e.first_published_at, 'publishedAt', e.published_at, 'withdrawnAt', e.withdrawn_at,
  'withdrawnReason', e.withdrawn_reason)`

const statement: Statement<StoryPage> = {
  name: 'reader story',
  text: `with own as materialized (
      select edition, line->'topics'->0->>'id' as topic from live_editions where article = $1 and language = $2)
    select json_build_object('site', ${siteJson},
      'editions', (select coalesce(json_agg(${editionJson} order by e.id desc), '[]') from editions e
        where e.article = $1),
      'uses', (select coalesce(json_agg(json_build_array(split_part(s.list, ':', 2)::int, (
          select count(*) from (select 1 from live_lists x
            where x.list = s.list and x.language = $2 and x.article <> $1 limit ${mostUses}) others))), '[]')
        from own join live_lists s on s.edition = own.edition where s.list like 'source:%'),
      'related', ${linesJson({ list: `'topic:' || (select topic from own)`, language: '$2', limit: '$3::int + 1' })}) as page`,
  page: z
    .object({
      site,
      editions: z.array(edition),
      uses: z.array(z.tuple([z.number(), z.number()])),
      related: z.array(storyLine),
    })
    .transform((found) => ({ ...found, uses: new Map(found.uses) })),
}

interface Wanted {
  article: number
  language: Language
  /** How many other stories of the topic. */
  related: number
  /** Whose texts are read: those of the language (with the Arabic that it renders), or both with all earlier ones. */
  texts: 'own' | 'both'
}

export async function loadStoryPage(
  payload: Payload,
  { article, language, related, texts }: Wanted,
): Promise<StoryPage> {
  const page = await read(payload, statement, [article, language, related, texts])
  return { ...page, related: page.related.filter((line) => line.article !== article).slice(0, related) }
}
