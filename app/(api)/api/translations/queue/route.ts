import { z } from 'zod'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { id } from '@/app/(api)/_lib/shapes'
import { orderQueue } from '@/newsroom/translations/orderQueue'

export const POST = endpoint({
  body: z.object({ translation: id, before: id.nullable(), after: id.nullable().optional() }),
  verb: ({ person, body }) => orderQueue(person, body),
})
