import type { Payload } from 'payload'
import { z } from 'zod'
import type { Language } from '@/domain/workflow/languages'
import { type Site, site, siteJson } from './site'
import { read, type Statement } from './statement'
import { lineJson, storyLine } from './storyLine'

const profile = z.object({
  id: z.number(),
  slug: z.string(),
  name: z.object({ ar: z.string(), en: z.string() }),
  bio: z.object({ ar: z.string(), en: z.string() }),
})

export type PublicProfile = z.infer<typeof profile>

const work = storyLine.extend({
  /** Whether the person wrote the Arabic, and whether they made the English. */
  isWriter: z.boolean(),
  isTranslator: z.boolean(),
})

export type Work = z.infer<typeof work>

interface ProfilePage {
  site: Site
  profile: PublicProfile | null
  /** Whether any story of theirs is live in a language. */
  isIn: Record<Language, boolean>
  /** What they wrote and translated, in the page's language, the newest first; one more than a page shows. */
  works: Work[]
}

const writer = `'writer:' || p.id`
const translator = `'translator:' || p.id`

/** SQL: whether the live edition `l` stands in a list, itself or in the language given. */
const stands = (list: string, language: string) => `exists (select 1 from live_editions o
  join live_lists x on x.edition = o.edition and x.list = ${list} where o.article = l.article and o.language = ${language})`

const inAny = (language: string, lists: string) =>
  `coalesce((select exists (select 1 from live_lists x where x.list in (${lists}) and x.language = '${language}') from p), false)`

const newest = 'order by 3 desc, 2 desc limit $3::int + $4::int'

const statement: Statement<ProfilePage> = {
  name: 'reader profile',
  text: `with p as materialized (select * from profiles where id = $1)
    select json_build_object('site', ${siteJson},
    'profile', (select json_build_object('id', p.id, 'slug', p.slug,
      'name', json_build_object('ar', p.name_ar, 'en', p.name_en),
      'bio', json_build_object('ar', coalesce(p.bio_ar, ''), 'en', coalesce(p.bio_en, ''))) from p),
    'isIn', json_build_object('ar', ${inAny('en', translator)} or ${inAny('ar', writer)},
      'en', ${inAny('en', `${writer}, ${translator}`)}),
    'works', (select coalesce(json_agg(found.line), '[]') from (
      select ${lineJson} || jsonb_build_object('isWriter', ${stands(writer, 'l.language')},
          'isTranslator', ${stands(translator, `'en'`)}) as line
      from p, lateral (
        (select x.article, x.edition, x.first_published_at from live_lists x
          where x.list = ${writer} and x.language = $2 ${newest})
        union
        (select o.article, o.edition, o.first_published_at from live_lists x
          join live_editions o on o.article = x.article and o.language = $2
          where x.list = ${translator} and x.language = 'en' ${newest})) m
      join live_editions l on l.edition = m.edition
      order by m.first_published_at desc, m.edition desc limit $3 offset $4) found)) as page`,
  page: z.object({
    site,
    profile: profile.nullable(),
    isIn: z.object({ ar: z.boolean(), en: z.boolean() }),
    works: z.array(work),
  }),
}

interface Wanted {
  /** Of the profile. */
  id: number
  language: Language
  limit: number
  offset: number
}

export function loadProfilePage(
  payload: Payload,
  { id, language, limit, offset }: Wanted,
): Promise<ProfilePage> {
  return read(payload, statement, [id, language, limit, offset])
}
