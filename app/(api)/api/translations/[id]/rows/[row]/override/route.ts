import { z } from 'zod'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { rowsWanted } from '@/app/(api)/_lib/rowsWanted'
import { rowBase } from '@/app/(api)/_lib/shapes'
import { overrideFinding } from '@/newsroom/quality/overrideFinding'

const overriding = z.object({ base: rowBase, code: z.string().max(300), reason: z.string().max(1_000) })

export const POST = endpoint({
  body: overriding,
  verb: ({ person, id, params, body, request }) =>
    overrideFinding(person, id, { row: params.row ?? '', ...body }, rowsWanted(request)),
})
