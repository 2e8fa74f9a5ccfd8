import type { Payload } from 'payload'
import { z } from 'zod'
import type { Language } from '@/domain/workflow/languages'
import { type CorrectionLine, correctionLine, correctionsJson } from './correctionLine'
import { type Site, site, siteJson } from './site'
import { read, type Statement } from './statement'
import { lineJson, linesJson, type StoryLine, storyLine } from './storyLine'

interface HomePage {
  site: Site
  /** The newest stories, the newest first. */
  newest: StoryLine[]
  /** What an editor chose, as far as it is live in this language: the lead and the picks, in no order. */
  chosen: StoryLine[]
  /** The newest stories of each topic, in the order of the topics. */
  topics: StoryLine[][]
  corrections: CorrectionLine[]
}

const newest = 20
const perTopic = 6
const corrections = 3

const statement: Statement<HomePage> = {
  name: 'reader home',
  text: `select json_build_object('site', ${siteJson},
    'newest', ${linesJson({ list: `'all'`, language: '$1', limit: String(newest) })},
    'chosen', (select coalesce(json_agg(${lineJson}), '[]') from live_editions l, newsroom n
      where l.language = $1
        and (l.article = n.home_lead::int or coalesce(n.home_picks, '[]') @> to_jsonb(l.article))),
    'topics', (select coalesce(json_agg(${linesJson({ list: `'topic:' || t.id`, language: '$1', limit: String(perTopic) })}
      order by t."order", t.id), '[]') from topics t),
    'corrections', ${correctionsJson({ language: '$1', limit: String(corrections) })}) as page`,
  page: z.object({
    site,
    newest: z.array(storyLine),
    chosen: z.array(storyLine),
    topics: z.array(z.array(storyLine)),
    corrections: z.array(correctionLine),
  }),
}

/** Everything that a home page may show. */
export function loadHomePage(payload: Payload, language: Language): Promise<HomePage> {
  return read(payload, statement, [language])
}
