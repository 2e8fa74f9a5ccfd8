import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Person } from '@/newsroom/person'
import { ask } from '../ask'
import { id, idOrNull, textOrNull, time } from '../columns'
import { seenBy } from '../sight'
import { englishTitle } from './englishTitle'
import type { Named } from './summaries'

const row = z.object({
  id,
  at: time,
  kind: z.string(),
  article: id,
  translation: idOrNull,
  title: textOrNull,
  english: textOrNull,
  by_name: z.string(),
  name_ar: textOrNull,
  name_en: textOrNull,
})

/** One thing that somebody did to a story that this person sees. */
export interface Happening {
  id: number
  at: string
  /** As in the record: `article.submit`, `translation.approve`… */
  kind: string
  article: number
  translation: number | null
  title: string
  /** Its English title, where there is one. */
  english: string | null
  by: Named
  /** The name as printed in the record, for people who are gone and for the system. */
  byName: string
}

/** What happened last, newest first. Bookkeeping of one story (details, restored revisions) is left to its history. */
export async function loadHappenings({ payload, actor }: Person, limit = 6): Promise<Happening[]> {
  const rows = await ask(
    payload,
    sql`select e.id, e.at, e.kind, e.article, e.translation, a.title, ${englishTitle} as english, e.by_name, u.name_ar, u.name_en
      from events e join articles a on a.id = e.article::int left join users u on u.id = e.by::int
      where e.kind not in ('article.details', 'translation.details', 'article.classify', 'article.restoreRevision',
        'translation.restoreRevision', 'translation.open', 'translation.machineDraft') and ${seenBy(actor)}
      order by e.id desc limit ${limit}`,
    row,
  )
  return rows.map(({ by_name, name_ar, name_en, title, ...event }) => ({
    ...event,
    title: title ?? '',
    by: name_ar !== null && name_en !== null ? { nameAr: name_ar, nameEn: name_en } : null,
    byName: by_name,
  }))
}
