import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'
import { ask } from '../ask'
import { textOrNull } from '../columns'
import { isLive } from './live'

const row = z.object({ filename: textOrNull, articles: z.array(z.coerce.number()) })

export interface ImageFile {
  /** Name in the media folder. */
  filename: string
  /** Articles whose live editions show it, in whatever language. */
  articles: number[]
}

/** The file of an image in a width, with the live stories that show it; null when there is no such file. */
export async function loadImageFile(
  payload: Payload,
  { media, width }: { media: number; width: number },
): Promise<ImageFile | null> {
  const [found] = await ask(
    payload,
    sql`
      select case ${width}::numeric when m.sizes_w480_width then m.sizes_w480_filename
          when m.sizes_w960_width then m.sizes_w960_filename
          when m.sizes_w1440_width then m.sizes_w1440_filename
          when m.width then m.filename end as filename,
        (select coalesce(jsonb_agg(distinct e.article), '[]') from editions e
          where e.media @> jsonb_build_array(m.id) and ${isLive}) as articles
      from media m where m.id = ${media}`,
    row,
  )
  return found?.filename ? { filename: found.filename, articles: found.articles } : null
}
