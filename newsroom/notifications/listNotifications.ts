import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { notificationKinds } from '@/collections/notifications'
import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { ask } from '../queries/ask'
import { id, idOrNull, textOrNull, time, timeOrNull } from '../queries/columns'
import { seenBy } from '../queries/sight'
import { englishTitle } from '../queries/today/englishTitle'
import { ok } from '../refuse'
import { unreadCount } from './unreadCount'

const row = z.object({
  id,
  kind: z.enum(notificationKinds),
  article: id,
  translation: idOrNull,
  thread: idOrNull,
  row: textOrNull,
  excerpt: textOrNull,
  by_name: textOrNull,
  at: time,
  read_at: timeOrNull,
  title: textOrNull,
  english: textOrNull,
})

/** What a person should hear of, as the desk lists it. Times are ISO 8601, UTC. */
export interface NotificationView {
  id: number
  kind: z.infer<typeof row>['kind']
  article: number
  translation: number | null
  thread: number | null
  row: string | null
  excerpt: string | null
  /** As the record prints names; empty where the newsroom itself speaks. */
  byName: string
  at: string
  readAt: string | null
  /** The story's headline, and its English one where there is one. */
  title: string
  english: string | null
}

export interface NotificationPage {
  notifications: NotificationView[]
  unread: number
  /** For `before` of the next page; null on the last. */
  next: number | null
}

const pageSize = 30

/** What this person should hear of, newest first; never of a story that she may not see now. */
export async function listNotifications(person: Person, before?: number): Promise<Result<NotificationPage>> {
  const { payload, actor } = person
  const found = await ask(
    payload,
    sql`select n.id, n.kind, n.article, n.translation, n.thread, n.row, n.excerpt, n.by_name, n.at, n.read_at,
        a.title, ${englishTitle} as english
      from notifications n join articles a on a.id = n.article::int
      where n.user = ${actor.id} and n.id < ${before ?? 2_147_483_647} and ${seenBy(actor)}
      order by n.id desc limit ${pageSize + 1}`,
    row,
  )
  const notifications = found.slice(0, pageSize).map(
    ({ by_name, read_at, title, ...one }): NotificationView => ({
      ...one,
      byName: by_name ?? '',
      readAt: read_at,
      title: title ?? '',
    }),
  )
  const last = notifications.at(-1)
  const next = found.length > pageSize && last ? last.id : null
  return ok({ notifications, unread: await unreadCount(person), next })
}
