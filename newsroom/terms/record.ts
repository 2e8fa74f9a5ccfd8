import { z } from 'zod'
import type { TermFields } from '@/domain/terms/termFields'
import { type Term, termKinds } from '@/domain/terms/types'
import { strings } from '@/domain/text/strings'
import { id, idOrNull, time, timeOrNull } from '../queries/columns'

/** A term as it is stored. Times are ISO 8601, UTC. */
export interface TermRecord extends Term {
  /** Who wrote it down. */
  by: number | null
  revision: number
  /** Since when it is no longer used; null while it is. */
  retiredAt: string | null
  updatedAt: string
}

const forms = z.unknown().transform(strings)
const note = z
  .string()
  .nullable()
  .transform((text) => text ?? '')

/** A row of the table `terms`. */
export const termRow = z
  .object({
    id,
    ar: z.string(),
    variants_ar: forms,
    forbidden_ar: forms,
    en: z.string(),
    alternatives_en: forms,
    forbidden_en: forms,
    kind: z.enum(termKinds),
    contexts: forms,
    note,
    by: idOrNull,
    revision: z.coerce.number(),
    retired_at: timeOrNull,
    updated_at: time,
  })
  .transform(
    (row): TermRecord => ({
      id: row.id,
      ar: row.ar,
      variantsAr: row.variants_ar,
      forbiddenAr: row.forbidden_ar,
      en: row.en,
      alternativesEn: row.alternatives_en,
      forbiddenEn: row.forbidden_en,
      kind: row.kind,
      contexts: row.contexts,
      note: row.note,
      by: row.by,
      revision: row.revision,
      retiredAt: row.retired_at,
      updatedAt: row.updated_at,
    }),
  )

/** What matching and the browser need of a term. */
export const termOf = ({ by, revision, retiredAt, updatedAt, ...term }: TermRecord): Term => term

export const fieldsOf = ({ id: _id, ...fields }: Term): TermFields => fields
