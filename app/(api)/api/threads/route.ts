import { endpoint } from '@/app/(api)/_lib/endpoint'
import { thread } from '@/app/(api)/_lib/shapes'
import { startThread } from '@/newsroom/threads/threads'

export const POST = endpoint({ body: thread, verb: ({ person, body }) => startThread(person, body) })
