import { endpoint } from '@/app/(api)/_lib/endpoint'
import { listNotifications } from '@/newsroom/notifications/listNotifications'

export const GET = endpoint({
  verb: ({ person, request }) => {
    const before = new URL(request.url).searchParams.get('before') ?? ''
    return listNotifications(person, /^\d{1,9}$/.test(before) ? Number(before) : undefined)
  },
})
