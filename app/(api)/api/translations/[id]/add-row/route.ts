import { z } from 'zod'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { parseInlineNodes } from '@/app/(api)/_lib/inline'
import { addRow } from '@/newsroom/translations/editRow'

const added = z.object({
  after: z.string().max(200).nullable(),
  children: z.unknown().transform(parseInlineNodes),
  reason: z.string().max(1_000),
})

export const POST = endpoint({ body: added, verb: ({ person, id, body }) => addRow(person, id, body) })
