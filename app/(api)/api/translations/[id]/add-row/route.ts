import { z } from 'zod'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { parseTextBlocks } from '@/app/(api)/_lib/inline'
import { addRow } from '@/newsroom/translations/editRow'

const added = z.object({
  after: z.string().max(200).nullable(),
  blocks: z.unknown().transform(parseTextBlocks),
  reason: z.string().max(1_000).default(''),
  from: z.array(z.string().max(200)).max(500).optional(),
})

export const POST = endpoint({ body: added, verb: ({ person, id, body }) => addRow(person, id, body) })
