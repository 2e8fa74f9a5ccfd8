import { z } from 'zod'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { followTheArabic } from '@/newsroom/translations/editRow'

const which = z.object({ row: z.string().max(200).optional() })

export const POST = endpoint({
  body: which,
  verb: ({ person, id, body }) => followTheArabic(person, id, body.row),
})
