import { z } from 'zod'
import { termKinds } from '@/domain/terms/types'

/** Wider than any term may be: what is too long or too many is told by the verb in words. */
const form = z.string().max(2_000)
const forms = z.array(form).max(500).default([])

export const termShape = z.object({
  ar: form,
  variantsAr: forms,
  forbiddenAr: forms,
  en: form,
  alternativesEn: forms,
  forbiddenEn: forms,
  kind: z.enum(termKinds).default('other'),
  contexts: forms,
  note: z.string().max(20_000).default(''),
})
