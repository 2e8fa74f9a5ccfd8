import type { Payload } from 'payload'
import { z } from 'zod'
import { read, type Statement } from './statement'

const names = z.object({ ar: z.string(), en: z.string() })

const topic = z.object({ id: z.number(), slug: z.string(), ar: z.string(), en: z.string() })

export type SiteTopic = z.infer<typeof topic>

/** What every public page shows: the topics in their order, and the newsroom's word about itself. */
export const site = z.object({
  topics: z.array(topic),
  about: names,
  correctionPolicy: names,
  /** Where readers write to about mistakes; empty where the newsroom has not said. */
  contactEmail: z.string(),
  /** The article that an editor put first, and those of the line of pictures. */
  homeLead: z.number().nullable(),
  homePicks: z.array(z.number()),
})

export type Site = z.infer<typeof site>

/** SQL: the site as JSON. */
export const siteJson = `(select json_build_object(
  'topics', (select coalesce(json_agg(json_build_object('id', id, 'slug', slug, 'ar', name_ar, 'en', name_en)
    order by "order", id), '[]') from topics),
  'about', json_build_object('ar', coalesce(n.about_ar, ''), 'en', coalesce(n.about_en, '')),
  'correctionPolicy', json_build_object('ar', coalesce(n.correction_policy_ar, ''),
    'en', coalesce(n.correction_policy_en, '')),
  'contactEmail', coalesce(n.contact_email, ''),
  'homeLead', n.home_lead::int,
  'homePicks', coalesce(n.home_picks, '[]'))
  from (select 1) one left join (select * from newsroom limit 1) n on true)`

const sitePage: Statement<Site> = { name: 'reader site', text: `select ${siteJson} as page`, page: site }

export function loadSite(payload: Payload): Promise<Site> {
  return read(payload, sitePage, [])
}
