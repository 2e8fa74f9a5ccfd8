import type { Payload } from 'payload'
import { z } from 'zod'
import { read, type Statement } from './statement'

export interface ImageFile {
  /** Name in the media folder. */
  filename: string
  /** Articles whose live editions show it, in whatever language. */
  articles: number[]
}

const statement: Statement<ImageFile | null> = {
  name: 'reader image',
  text: `select (select json_build_object('filename', f.name, 'articles', (
      select coalesce(json_agg(distinct e.article::int), '[]') from editions e
      join live_editions l on l.edition = e.id where e.media @> jsonb_build_array(m.id)))
    from media m cross join lateral (values
      ('webp', m.sizes_w480_width, m.sizes_w480_filename), ('avif', m.sizes_a480_width, m.sizes_a480_filename),
      ('webp', m.sizes_w720_width, m.sizes_w720_filename), ('avif', m.sizes_a720_width, m.sizes_a720_filename),
      ('webp', m.sizes_w960_width, m.sizes_w960_filename), ('avif', m.sizes_a960_width, m.sizes_a960_filename),
      ('webp', m.sizes_w1440_width, m.sizes_w1440_filename), ('avif', m.sizes_a1440_width, m.sizes_a1440_filename),
      ('webp', m.width, m.filename)) f(format, width, name)
    where m.id = $1 and f.width = $2 and f.format = $3 and f.name is not null limit 1) as page`,
  page: z.object({ filename: z.string(), articles: z.array(z.number()) }).nullable(),
}

interface Wanted {
  media: number
  width: number
  format: 'webp' | 'avif'
}

/** The file of an image in a width, with the live stories that show it; null when there is no such file. */
export function loadImageFile(payload: Payload, { media, width, format }: Wanted): Promise<ImageFile | null> {
  return read(payload, statement, [media, width, format])
}
