import { z } from 'zod'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { classifyChange } from '@/newsroom/articles/classify'

const change = z.object({ segment: z.string().max(200), minor: z.boolean() })

export const POST = endpoint({
  body: change,
  verb: ({ person, id, body }) => classifyChange(person, id, body),
})
