import { endpoint } from '@/app/(api)/_lib/endpoint'
import { notificationsRead } from '@/app/(api)/_lib/shapes'
import { markRead } from '@/newsroom/notifications/markRead'

export const POST = endpoint({
  body: notificationsRead,
  verb: ({ person, body }) => markRead(person, body),
})
