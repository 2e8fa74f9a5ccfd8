import { z } from 'zod'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { rowsWanted } from '@/app/(api)/_lib/rowsWanted'
import { rowBase } from '@/app/(api)/_lib/shapes'
import { withdrawOverride } from '@/newsroom/quality/overrideFinding'

export const POST = endpoint({
  body: z.object({ base: rowBase, code: z.string().max(300) }),
  verb: ({ person, id, params, body, request }) =>
    withdrawOverride(person, id, { row: params.row ?? '', ...body }, rowsWanted(request)),
})
