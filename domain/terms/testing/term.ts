import type { Term } from '../types'

/** A term of nothing but what a test says. */
export const termWith = (more: Partial<Term> & { ar: string }): Term => ({
  id: 1,
  variantsAr: [],
  forbiddenAr: [],
  en: 'Term',
  alternativesEn: [],
  forbiddenEn: [],
  kind: 'other',
  contexts: [],
  note: '',
  ...more,
})
