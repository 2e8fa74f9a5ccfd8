import { z } from 'zod'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { replyToThread } from '@/newsroom/threads/threads'

const reply = z.object({ text: z.string().max(5_000) })

export const POST = endpoint({
  body: reply,
  verb: ({ person, id, body }) => replyToThread(person, id, body.text),
})
