import type { NotificationView } from '@/newsroom/notifications/listNotifications'

/** Where a notification leads: the row and the discussion, or the story. */
export function hrefOf({ id, article, translation, row, thread }: NotificationView): string {
  if (translation === null) return `/desk/articles/${article}${thread === null ? '' : '#discussion'}`
  const query = new URLSearchParams({ notice: String(id) })
  if (row !== null) query.set('row', row)
  if (thread !== null) query.set('thread', String(thread))
  return `/desk/translations/${translation}?${query}`
}
