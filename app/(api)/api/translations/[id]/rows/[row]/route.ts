import { z } from 'zod'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { parseTextBlocks } from '@/app/(api)/_lib/inline'
import { rowsWanted } from '@/app/(api)/_lib/rowsWanted'
import { id, rowBase } from '@/app/(api)/_lib/shapes'
import { saveRow } from '@/newsroom/translations/editRow'

const write = z.object({
  base: rowBase,
  blocks: z.unknown().transform(parseTextBlocks).optional(),
  text: z.string().max(20_000).optional(),
  omit: z.string().max(1_000).optional(),
  from: z.array(z.string().max(200)).max(500).optional(),
  state: z.enum(['draft', 'confirmed']).optional(),
  staleAgain: z.boolean().optional(),
  origin: z.enum(['human', 'memory', 'machine']).optional(),
  match: z.object({ score: z.number().int().min(0).max(102), unit: id }).optional(),
  reason: z.string().max(1_000).optional(),
})

export const PUT = endpoint({
  body: write,
  verb: ({ person, id: translation, params, body, request }) =>
    saveRow(person, translation, { row: params.row ?? '', ...body }, rowsWanted(request)),
})
