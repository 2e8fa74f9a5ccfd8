import { z } from 'zod'
import { blockKinds } from '@/domain/importing/types'
import { id } from './shapes'

const index = z.number().int().min(0).max(100_000)
const words = z.string().max(200_000)
const change = z.discriminatedUnion('do', [
  z.object({ do: z.literal('kind'), block: index, kind: z.enum(blockKinds) }),
  z.object({ do: z.literal('text'), block: index, text: words }),
  z.object({ do: z.literal('caption'), block: index, caption: words, credit: words }),
  z.object({ do: z.literal('split'), block: index, offset: index }),
  z.object({ do: z.literal('join'), block: index }),
  z.object({ do: z.literal('accept'), block: index, suggestion: index }),
  z.object({ do: z.literal('acceptAll'), block: index.optional() }),
  z.object({ do: z.literal('dismiss'), block: index, suggestion: index }),
  z.object({ do: z.literal('dismissAll'), block: index.optional() }),
  z.object({ do: z.literal('headline'), text: words }),
  z.object({ do: z.literal('standfirst'), text: words }),
  z.object({ do: z.literal('dateline'), agency: z.string().max(200).nullable(), place: words, text: words }),
  z.object({ do: z.literal('refuseDateline') }),
])

/** A raw story: `text` as it was pasted, or the bytes of a file in base64. */
export const importShape = z
  .object({
    text: z.string().optional(),
    base64: z.base64().optional(),
    filename: z.string().max(300).optional(),
    source: id.nullish(),
    topics: z.array(id).max(20).optional(),
    changes: z.array(change).max(20_000).optional(),
  })
  .refine(({ text, base64 }) => (text === undefined) !== (base64 === undefined), 'either text or base64')

/** The raw bytes of an import: a pasted text as UTF-8, a file as it is. */
export function bytesOf({ text, base64 }: z.infer<typeof importShape>): Uint8Array {
  return text === undefined ? Buffer.from(base64 ?? '', 'base64') : new TextEncoder().encode(text)
}
