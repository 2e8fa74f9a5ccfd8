import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { releases } from '@/domain/workflow/stages'
import type { Person } from '@/newsroom/person'
import { ask } from '../ask'
import { id, textOrNull, time } from '../columns'
import { seenBy } from '../sight'
import { englishTitle } from './englishTitle'

const row = z.object({
  id,
  title: textOrNull,
  english: textOrNull,
  publish_at: time,
  release: z.enum(releases),
})

export interface Scheduled {
  article: number
  title: string
  /** Its English title, where there is one. */
  english: string | null
  publishAt: string
  /** Both languages go out at once. */
  together: boolean
}

/** The next publications, soonest first. */
export async function loadSchedule({ payload, actor }: Person, limit = 5): Promise<Scheduled[]> {
  const rows = await ask(
    payload,
    sql`select a.id, a.title, ${englishTitle} as english, a.publish_at, a.release from articles a
      where a.stage = 'scheduled' and a.publish_at is not null and ${seenBy(actor)}
      order by a.publish_at limit ${limit}`,
    row,
  )
  return rows.map(({ id: article, title, english, publish_at, release }) => ({
    article,
    english,
    title: title ?? '',
    publishAt: publish_at,
    together: release === 'together',
  }))
}
