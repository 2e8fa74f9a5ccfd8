import { z } from 'zod'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { rowBase } from '@/app/(api)/_lib/shapes'
import { sayStillRight } from '@/newsroom/translations/editRow'

export const POST = endpoint({
  body: z.object({ base: rowBase }),
  verb: ({ person, id, params, body }) => sayStillRight(person, id, params.row ?? '', body.base),
})
