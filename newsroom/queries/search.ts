import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { sourceKinds } from '@/domain/workflow/sources'
import { articleStages, translationStages } from '@/domain/workflow/stages'
import type { Person } from '../person'
import { ask } from './ask'
import { id, textOrNull } from './columns'
import { foldedMatches, sourceMatches, titleMatches } from './matching'
import { seenBy } from './sight'

const article = z.object({ id, title: textOrNull, stage: z.enum(articleStages) })
const translation = z.object({
  id,
  title: textOrNull,
  arabic: textOrNull,
  stage: z.enum(translationStages),
})
const source = z.object({ id, name_ar: z.string(), name_en: textOrNull, kind: z.enum(sourceKinds) })

const term = z.object({ id, ar: z.string(), en: z.string() })

export interface SearchHits {
  articles: z.infer<typeof article>[]
  translations: z.infer<typeof translation>[]
  sources: z.infer<typeof source>[]
  terms: z.infer<typeof term>[]
}

/** The few documents that a palette shows for a search in either script; without one, those changed last. */
export async function searchDesk({ payload, actor }: Person, query: string, limit = 6): Promise<SearchHits> {
  if (actor.roles.length === 0) return { articles: [], translations: [], sources: [], terms: [] }
  const matching = titleMatches(query, 300)
  const seen = sql`${matching ?? sql`true`} and a.stage <> 'trashed' and ${seenBy(actor)}`
  const [articles, translations, sources, terms] = await Promise.all([
    ask(
      payload,
      sql`select a.id, a.title, a.stage from articles a where ${seen} order by a.updated_at desc limit ${limit}`,
      article,
    ),
    ask(
      payload,
      sql`select t.id, t.title, a.title as arabic, t.stage from translations t join articles a on a.id = t.article_id
        where ${seen} order by t.updated_at desc limit ${limit}`,
      translation,
    ),
    matching
      ? ask(
          payload,
          sql`select s.id, s.name_ar, s.name_en, s.kind from sources s
            where ${sourceMatches(query) ?? sql`false`} order by length(s.name_ar), s.id limit ${limit}`,
          source,
        )
      : [],
    matching
      ? ask(
          payload,
          sql`select id, ar, en from terms where retired_at is null and ${foldedMatches(sql`folded`, query) ?? sql`false`}
            order by length(ar), id limit ${limit}`,
          term,
        )
      : [],
  ])
  return { articles, translations, sources, terms }
}
