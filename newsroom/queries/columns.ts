import { z } from 'zod'
import type { Printed } from '@/newsroom/editions/types'

/** PostgreSQL's numeric comes as text. */
export const id = z.coerce.number().int()
export const idOrNull = z.preprocess(
  (value) => (value === null ? null : Number(value)),
  z.number().nullable(),
)
export const text = z.string()
export const textOrNull = z.string().nullable()
export const language = z.enum(['ar', 'en'])
/** ISO 8601 in UTC. */
export const time = z.coerce.date().transform((date) => date.toISOString())
export const timeOrNull = z.preprocess(
  (value) => (value === null ? null : new Date(String(value)).toISOString()),
  z.string().nullable(),
)
/** A person, topic or source by its names in both scripts. */
export const named = z.object({ nameAr: text, nameEn: text })
/** JSON that the verbs wrote when they printed the edition. */
export const printed = z.custom<Printed>((value) => typeof value === 'object' && value !== null)
