import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { queuedStages } from '@/domain/workflow/queue'
import { translationStages } from '@/domain/workflow/stages'
import type { Person } from '../person'
import { ask } from './ask'
import { id, idOrNull, named, textOrNull, timeOrNull } from './columns'
import { queueOrder } from './queueOrder'
import { seenBy } from './sight'

/** As many as a person can put in order. */
const shown = 200
const count = z.coerce.number()

const row = z.object({
  id,
  article: id,
  title: textOrNull,
  arabic_title: textOrNull,
  stage: z.enum(translationStages),
  is_live: z.boolean(),
  revision: count,
  due_at: timeOrNull,
  place: idOrNull,
  words: count,
  stale_rows: count,
  translator_id: idOrNull,
  translator: named.nullable(),
})

/** A translation that waits for a translator's hand. */
export type QueueLine = z.infer<typeof row>

/** The queue of what is to be translated, in its order, as far as this person sees it; and how many there are. */
export async function listQueue(person: Person): Promise<{ rows: QueueLine[]; isWhole: boolean }> {
  const stages = sql.join(
    queuedStages.map((stage) => sql`${stage}`),
    sql`, `,
  )
  const rows = await ask(
    person.payload,
    sql`select t.id, t.article_id as article, t.title, a.title as arabic_title, t.stage, t.revision, t.due_at, t.place,
        a.live is not null as is_live, t.translator_id,
        greatest(0, coalesce((t.progress->>'words')::numeric, a.words, 0)
          - coalesce((t.progress->>'confirmed')::numeric, 0)) as words,
        coalesce((t.progress->>'staleRows')::numeric, 0) as stale_rows,
        case when u.id is not null then jsonb_build_object('nameAr', u.name_ar, 'nameEn', u.name_en) end as translator
      from translations t join articles a on a.id = t.article_id left join users u on u.id = t.translator_id
      where t.stage in (${stages}) and a.stage <> 'trashed' and ${seenBy(person.actor)}
      order by ${queueOrder} limit ${shown + 1}`,
    row,
  )
  return { rows: rows.slice(0, shown), isWhole: rows.length <= shown }
}
