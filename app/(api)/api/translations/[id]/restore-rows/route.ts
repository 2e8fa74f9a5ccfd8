import { z } from 'zod'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { parseTextBlocks } from '@/app/(api)/_lib/inline'
import { id, rowBase } from '@/app/(api)/_lib/shapes'
import { restoreTheRows } from '@/newsroom/translations/editRow'

const segment = z.string().max(200)
const shape = z.enum(['paragraph', 'h2', 'h3', 'quote', 'bullet', 'number'])

const kept = z.object({
  row: segment,
  segments: z.array(segment).max(500),
  blocks: z.unknown().transform(parseTextBlocks),
  standing: z.array(z.tuple([z.string().max(80).nullable(), shape])).max(10_000),
  text: z.string().max(20_000).optional(),
  state: z.enum(['untranslated', 'draft', 'confirmed', 'omitted']),
  seen: z.object({ sources: rowBase.shape.sources, texts: z.record(segment, z.string().max(100_000)) }),
  origin: z.enum(['human', 'memory', 'machine']).optional(),
  match: z.object({ score: z.number().int().min(0).max(102), unit: id }).optional(),
  reason: z.string().max(1_000).optional(),
})

const restoring = z.object({ bases: z.record(segment, rowBase), kept: z.array(kept).min(1).max(500) })

export const POST = endpoint({
  body: restoring,
  verb: ({ person, id, body }) => restoreTheRows(person, id, body),
})
