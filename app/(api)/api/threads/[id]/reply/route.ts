import { endpoint } from '@/app/(api)/_lib/endpoint'
import { reply } from '@/app/(api)/_lib/shapes'
import { replyToThread } from '@/newsroom/threads/threads'

export const POST = endpoint({
  body: reply,
  verb: ({ person, id, body }) => replyToThread(person, id, body),
})
