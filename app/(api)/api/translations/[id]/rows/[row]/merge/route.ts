import { z } from 'zod'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { rowBase } from '@/app/(api)/_lib/shapes'
import { mergeRow } from '@/newsroom/translations/editRow'

const bases = z.object({ base: rowBase, previous: rowBase })

export const POST = endpoint({
  body: bases,
  verb: ({ person, id, params, body }) => mergeRow(person, id, { row: params.row ?? '', ...body }),
})
