import { z } from 'zod'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { arrangeRows } from '@/newsroom/translations/editRow'

const shape = z.enum(['paragraph', 'h2', 'h3', 'quote', 'bullet', 'number'])
const arrangement = z.object({ blocks: z.array(z.tuple([z.string().max(80), shape])).max(10_000) })

export const POST = endpoint({
  body: arrangement,
  verb: ({ person, id, body }) => arrangeRows(person, id, body.blocks),
})
