import type { TermFields } from '@/domain/terms/termFields'
import type { TermKind } from '@/domain/terms/types'
import { partsOf } from '@/domain/text/partsOf'

/** A term as the form holds it: every list a text, one form a line. */
export interface TermTexts {
  ar: string
  variantsAr: string
  forbiddenAr: string
  en: string
  alternativesEn: string
  forbiddenEn: string
  kind: TermKind
  contexts: string
  note: string
}

export const emptyTerm: TermTexts = {
  ar: '',
  variantsAr: '',
  forbiddenAr: '',
  en: '',
  alternativesEn: '',
  forbiddenEn: '',
  kind: 'other',
  contexts: '',
  note: '',
}

export const textsOf = (term: TermFields): TermTexts => ({
  ar: term.ar,
  variantsAr: term.variantsAr.join('\n'),
  forbiddenAr: term.forbiddenAr.join('\n'),
  en: term.en,
  alternativesEn: term.alternativesEn.join('\n'),
  forbiddenEn: term.forbiddenEn.join('\n'),
  kind: term.kind,
  contexts: term.contexts.join('\n'),
  note: term.note,
})

export const fieldsOf = (texts: TermTexts): TermFields => ({
  ar: texts.ar.trim(),
  variantsAr: partsOf(texts.variantsAr),
  forbiddenAr: partsOf(texts.forbiddenAr),
  en: texts.en.trim(),
  alternativesEn: partsOf(texts.alternativesEn),
  forbiddenEn: partsOf(texts.forbiddenEn),
  kind: texts.kind,
  contexts: partsOf(texts.contexts),
  note: texts.note.trim(),
})
