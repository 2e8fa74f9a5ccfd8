import { z } from 'zod'
import { releases } from '@/domain/workflow/stages'
import { citationRoles } from '@/newsroom/stories/types'

const words = z.string().max(5_000)
/** The id of a document, as the database counts. */
export const id = z.number().int().min(1).max(2_147_483_647)
export const revision = z.number().int().min(0).max(2_147_483_647)
/** Where a quotation stands: in the Arabic or in the English of a row, from which UTF-16 unit on. */
const side = z.enum(['source', 'target'])
const offset = z.number().int().min(0).max(1_000_000)
/** Ids of the people whom a message calls by name. */
const mentions = z.array(id).max(50).optional()
const instant = z.iso.datetime({ offset: true }).transform((value) => new Date(value).toISOString())

export const hash = z.string().max(80)
const pair = z.tuple([z.string().max(200), hash])

export const base = z.object({
  revision,
  fields: z.record(z.string(), hash),
  blocks: z.array(pair).max(10_000),
})
export const content = z.object({ base, document: z.unknown() })

const correctionNote = z.object({ ar: words.optional(), en: words.optional() }).optional()

export const articleMove = z.object({
  revision,
  note: words.optional(),
  reason: words.optional(),
  publishAt: instant.optional(),
  alone: z.boolean().optional(),
  languages: z.array(z.string().max(10)).max(20).optional(),
  correctionNote,
})

export const translationMove = z.object({
  revision,
  note: words.optional(),
  reason: words.optional(),
  translator: id.optional(),
  dueAt: instant.nullable().optional(),
  requests: z
    .array(
      z.object({
        row: z.string().max(200),
        text: words,
        quote: words.optional(),
        side: side.optional(),
        offset: offset.optional(),
      }),
    )
    .max(500)
    .optional(),
  correctionNote,
})

const citation = z.object({
  id: z.string().max(60),
  source: id,
  role: z.enum(citationRoles),
  url: z
    .string()
    .max(2_000)
    .refine((url) => url === '' || /^https?:\/\//i.test(url), 'an http or https address'),
  note: words,
})

export const details = z.object({
  topics: z.array(id).max(20).optional(),
  release: z.enum(releases).optional(),
  embargoUntil: instant.nullable().optional(),
  dueAt: instant.nullable().optional(),
  byline: z.array(id).max(20).optional(),
  writer: id.optional(),
  sources: z.array(citation).max(200).optional(),
})

export const rowBase = z.object({ sources: z.array(pair).max(500), target: hash })
export const restore = z.object({ from: id, revision })
export const thread = z.object({
  article: id,
  translation: id.nullish(),
  row: z.string().max(200).nullish(),
  quote: words.nullish(),
  side: side.nullish(),
  offset: offset.nullish(),
  kind: z.enum(['note', 'changeRequest']),
  text: words,
  mentions,
})
export const reply = z.object({ text: words, mentions })
export const notificationsRead = z.union([
  z.strictObject({ ids: z.array(id).max(500) }),
  z.strictObject({ all: z.literal(true) }),
])
export const look = z.object({ version: z.string().max(200) })
export const translationDetails = z.object({
  dueAt: instant.nullable().optional(),
  reviewer: id.nullable().optional(),
})
