import { sql } from '@payloadcms/db-postgres'
import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { ok } from '../refuse'
import { inTransaction } from '../transaction'
import { unreadCount } from './unreadCount'

/** Some notifications by their ids, or all there are. */
export type WhichNotifications = { ids: readonly number[] } | { all: true }

/** Marks a person's own notifications as read; those of others stay as they are. Answers how many are left. */
export async function markRead(
  person: Person,
  which: WhichNotifications,
): Promise<Result<{ unread: number }>> {
  const marked = await inTransaction(person, async ({ db, at }) => {
    const among = 'ids' in which ? sql`and id = any(${`{${which.ids.join(',')}}`}::int[])` : sql``
    await db.execute(sql`
      update notifications set read_at = ${at} where "user" = ${person.user.id} and read_at is null ${among}`)
    return ok(null)
  })
  return marked.ok ? ok({ unread: await unreadCount(person) }) : marked
}
