import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'
import { ask } from '../ask'
import { id, idOrNull, text, textOrNull } from '../columns'

const row = z.object({
  topics: z.array(z.object({ id, slug: text, ar: text, en: text })),
  home_lead: idOrNull,
  about_ar: textOrNull,
  about_en: textOrNull,
  correction_policy_ar: textOrNull,
  correction_policy_en: textOrNull,
})

interface Names {
  ar: string
  en: string
}

export interface SiteTopic extends Names {
  id: number
  slug: string
}

/** What every public page shows. */
export interface Site {
  topics: SiteTopic[]
  about: Names
  correctionPolicy: Names
  /** The article that an editor put first. */
  homeLead: number | null
}

/** The topics in their order, and the newsroom's word about itself. One look-up: every page that is made asks for it. */
export async function loadSite(payload: Payload): Promise<Site> {
  const [own] = await ask(
    payload,
    sql`select topics.list as topics, n.home_lead, n.about_ar, n.about_en, n.correction_policy_ar,
        n.correction_policy_en
      from (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'slug', slug, 'ar', name_ar, 'en', name_en)
          order by "order", id), '[]') as list from topics) topics
      left join (select * from newsroom limit 1) n on true`,
    row,
  )
  return {
    topics: own?.topics ?? [],
    about: { ar: own?.about_ar ?? '', en: own?.about_en ?? '' },
    correctionPolicy: { ar: own?.correction_policy_ar ?? '', en: own?.correction_policy_en ?? '' },
    homeLead: own?.home_lead ?? null,
  }
}
