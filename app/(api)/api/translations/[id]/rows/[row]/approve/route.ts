import { z } from 'zod'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { rowsWanted } from '@/app/(api)/_lib/rowsWanted'
import { rowBase } from '@/app/(api)/_lib/shapes'
import { approveOneRow } from '@/newsroom/translations/approveRows'

export const POST = endpoint({
  body: z.object({ base: rowBase }),
  verb: ({ person, id, params, body, request }) =>
    approveOneRow(person, id, { row: params.row ?? '', base: body.base }, rowsWanted(request)),
})
