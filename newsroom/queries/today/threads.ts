import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Person } from '@/newsroom/person'
import { ask } from '../ask'
import { id, idOrNull, textOrNull, time } from '../columns'
import { seenBy } from '../sight'
import { englishTitle } from './englishTitle'

const row = z.object({
  id,
  article: id,
  translation: idOrNull,
  row: textOrNull,
  title: textOrNull,
  english: textOrNull,
  at: time,
  by_name: z.string(),
  text: z.string(),
})

/** An open discussion in which somebody else had the last word, on this person's story or with her part in it. */
export interface WaitingThread {
  id: number
  article: number
  translation: number | null
  row: string | null
  title: string
  /** Its English title, where there is one. */
  english: string | null
  at: string
  byName: string
  text: string
}

export async function loadThreads({ payload, actor }: Person, limit = 6): Promise<WaitingThread[]> {
  const me = actor.id
  const rows = await ask(
    payload,
    sql`select th.id, th.article, th.translation, th.row, a.title, ${englishTitle} as english,
        th.messages->-1->>'at' as at, th.messages->-1->>'byName' as by_name, th.messages->-1->>'text' as text
      from threads th join articles a on a.id = th.article::int left join translations t on t.id = th.translation::int
      where th.resolved_at is null and jsonb_array_length(th.messages) > 0
        and (th.messages->-1->>'by')::numeric is distinct from ${me}
        and (th.by = ${me} or t.translator_id = ${me} or (th.translation is null and a.writer_id = ${me})
          or th.messages @> ${JSON.stringify([{ by: me }])}::jsonb)
        and ${seenBy(actor)}
      order by th.updated_at desc limit ${limit}`,
    row,
  )
  return rows.map(({ title, by_name, ...thread }) => ({ ...thread, title: title ?? '', byName: by_name }))
}
