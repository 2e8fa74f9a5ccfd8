import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'
import { ask } from './ask'
import { id, idOrNull, text, textOrNull } from './columns'

const topicRow = z.object({ id, name_ar: text, name_en: text, slug: text })
const newsroomRow = z.object({
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

/** The topics in their order, and the newsroom's word about itself. */
export async function loadSite(payload: Payload): Promise<Site> {
  const [topics, newsroom] = await Promise.all([
    ask(payload, sql`select id, name_ar, name_en, slug from topics order by "order", id`, topicRow),
    ask(
      payload,
      sql`select home_lead, about_ar, about_en, correction_policy_ar, correction_policy_en from newsroom limit 1`,
      newsroomRow,
    ),
  ])
  const own = newsroom[0]
  return {
    topics: topics.map(({ id, name_ar, name_en, slug }) => ({ id, slug, ar: name_ar, en: name_en })),
    about: { ar: own?.about_ar ?? '', en: own?.about_en ?? '' },
    correctionPolicy: { ar: own?.correction_policy_ar ?? '', en: own?.correction_policy_en ?? '' },
    homeLead: own?.home_lead ?? null,
  }
}
