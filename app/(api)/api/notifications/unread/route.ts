import { endpoint } from '@/app/(api)/_lib/endpoint'
import { unreadCount } from '@/newsroom/notifications/unreadCount'

export const GET = endpoint({
  verb: async ({ person }) => ({ ok: true, value: { unread: await unreadCount(person) } }),
})
