import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { mostCounted } from '@/domain/review/mostCounted'
import type { Person } from '../person'
import { ask } from '../queries/ask'
import { seenBy } from '../queries/sight'

/** How many notifications this person has not read yet, of stories that she may see; at most `mostCounted`. */
export async function unreadCount({ payload, actor }: Person): Promise<number> {
  const [counted] = await ask(
    payload,
    sql`select count(*)::int as unread from (
      select 1 from notifications n join articles a on a.id = n.article::int
      where n.user = ${actor.id} and n.read_at is null and ${seenBy(actor)} limit ${mostCounted}) as unread`,
    z.object({ unread: z.number() }),
  )
  return counted?.unread ?? 0
}
