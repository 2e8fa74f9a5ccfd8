import { z } from 'zod'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { rowBase } from '@/app/(api)/_lib/shapes'
import { moveRow } from '@/newsroom/translations/editRow'

const move = z.object({ base: rowBase, to: z.enum(['earlier', 'later']) })

export const POST = endpoint({
  body: move,
  verb: ({ person, id, params, body }) => moveRow(person, id, { row: params.row ?? '', ...body }),
})
