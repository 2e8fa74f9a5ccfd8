import { endpoint } from '@/app/(api)/_lib/endpoint'
import { settleThread } from '@/newsroom/threads/threads'

export const POST = endpoint({ verb: ({ person, id }) => settleThread(person, id, true) })
