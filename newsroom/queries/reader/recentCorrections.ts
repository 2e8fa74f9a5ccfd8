import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { Language } from '@/domain/workflow/languages'
import { ask } from '../ask'
import { id, text, time } from '../columns'
import { isLive } from './live'

const row = z.object({ edition: id, article: id, slug: text, title: text, note: text, published_at: time })

/** A correction note of a story that is still live. */
export interface RecentCorrection {
  /** The edition that brought the correction. */
  edition: number
  article: number
  slug: string
  title: string
  note: string
  publishedAt: string
}

/** The newest correction notes in a language. */
export async function loadRecentCorrections(
  payload: Payload,
  { language, limit }: { language: Language; limit: number },
): Promise<RecentCorrection[]> {
  const rows = await ask(
    payload,
    sql`
      select n.id as edition, n.article, e.slug, e.title, n.correction_note as note, n.published_at
      from editions n join editions e on e.article = n.article and e.language = n.language
      where n.language = ${language} and n.correction_note <> '' and ${isLive}
      order by n.published_at desc, n.id desc limit ${limit}`,
    row,
  )
  return rows.map(({ published_at, ...rest }) => ({ ...rest, publishedAt: published_at }))
}
