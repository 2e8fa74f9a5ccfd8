import { z } from 'zod'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { revision } from '@/app/(api)/_lib/shapes'
import { restoreTerm } from '@/newsroom/terms/retireTerm'

export const POST = endpoint({
  body: z.object({ revision }),
  verb: ({ person, id, body }) => restoreTerm(person, { id, ...body }),
})
