import { z } from 'zod'
import { sourceKinds } from '@/domain/workflow/sources'

/** What readers may know of a source of the register; the desk's judgement, notes and contacts are not even read. */
export const publicSource = z.object({
  id: z.number(),
  ar: z.string(),
  /** Empty where the register has no Latin name. */
  en: z.string(),
  kind: z.enum(sourceKinds),
  /** ISO 3166, two letters; empty where unknown. */
  country: z.string(),
  website: z.string(),
})

export type PublicSource = z.infer<typeof publicSource>

/** SQL: the source `s` as JSON. */
export const sourceJson = `jsonb_build_object('id', s.id, 'ar', s.name_ar, 'en', coalesce(s.name_en, ''), 'kind', s.kind,
  'country', coalesce(s.country, ''), 'website', coalesce(s.website, ''))`
