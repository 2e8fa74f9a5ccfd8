import { z } from 'zod'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { rowBase } from '@/app/(api)/_lib/shapes'
import { splitRow } from '@/newsroom/translations/editRow'

const place = z.object({ base: rowBase, block: z.string().max(60), offset: z.number().int().min(0) })

export const POST = endpoint({
  body: place,
  verb: ({ person, id, params, body }) => splitRow(person, id, { row: params.row ?? '', ...body }),
})
