export const termKinds = ['person', 'place', 'body', 'other'] as const
export type TermKind = (typeof termKinds)[number]

/** A house spelling. Every list may be empty. */
export interface Term {
  id: number
  /** The Arabic as it stands in a dictionary, and other Arabic forms of the same: broken plurals, other spellings. */
  ar: string
  variantsAr: string[]
  /** Arabic forms that the house does not use. */
  forbiddenAr: string[]
  /** The English to be used, and English that will do as well. */
  en: string
  alternativesEn: string[]
  forbiddenEn: string[]
  kind: TermKind
  /** For a homograph: one of these Arabic words must stand in the same text, or it is not this term. */
  contexts: string[]
  note: string
}

/** Where a term stands in an Arabic text: UTF-16 offsets, clitics and suffixes included. */
export interface TermMatch {
  term: Term
  start: number
  end: number
  /** The Arabic form of the term that was met. */
  form: string
  /** The form is one that the house does not use. */
  isForbidden: boolean
}
