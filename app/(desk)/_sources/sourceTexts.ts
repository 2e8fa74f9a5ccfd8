import { partsOf } from '@/domain/text/partsOf'
import { strings } from '@/domain/text/strings'
import type { Source } from '@/payload-types'

/** A source as the form holds it: every field a text. */
export interface SourceTexts {
  nameAr: string
  nameEn: string
  /** One name a line. */
  aliasesAr: string
  aliasesEn: string
  kind: string
  country: string
  /** Codes, separated by commas. */
  languages: string
  reliability: string
  reliabilityReasonAr: string
  reliabilityReasonEn: string
  website: string
  feed: string
  notes: string
  contacts: string
}

export const emptySource: SourceTexts = {
  nameAr: '',
  nameEn: '',
  aliasesAr: '',
  aliasesEn: '',
  kind: 'outlet',
  country: '',
  languages: '',
  reliability: 'unknown',
  reliabilityReasonAr: '',
  reliabilityReasonEn: '',
  website: '',
  feed: '',
  notes: '',
  contacts: '',
}

export function textsOf(source: Omit<Source, 'contacts'>, contacts: string): SourceTexts {
  return {
    nameAr: source.nameAr,
    nameEn: source.nameEn ?? '',
    aliasesAr: strings(source.aliasesAr).join('\n'),
    aliasesEn: strings(source.aliasesEn).join('\n'),
    kind: source.kind,
    country: source.country ?? '',
    languages: strings(source.languages).join(', '),
    reliability: source.reliability ?? 'unknown',
    reliabilityReasonAr: source.reliabilityReasonAr ?? '',
    reliabilityReasonEn: source.reliabilityReasonEn ?? '',
    website: source.website ?? '',
    feed: source.feed ?? '',
    notes: source.notes ?? '',
    contacts,
  }
}

/** The form's texts as the register keeps them. Contacts only where the person sees them. */
export function sourceOf(
  { contacts, ...texts }: SourceTexts,
  seesContacts: boolean,
): Record<string, unknown> {
  return {
    ...texts,
    nameAr: texts.nameAr.trim(),
    nameEn: texts.nameEn.trim(),
    aliasesAr: partsOf(texts.aliasesAr),
    aliasesEn: partsOf(texts.aliasesEn),
    languages: partsOf(texts.languages, /[,،\s]+/),
    country: texts.country.trim().toUpperCase(),
    website: texts.website.trim(),
    feed: texts.feed.trim(),
    ...(seesContacts ? { contacts } : {}),
  }
}

export type SourceProblem = 'nameMissing' | 'badCountry' | 'badAddress'

/** What is wrong with the form, by field. */
export function problemsOf(texts: SourceTexts): Partial<Record<keyof SourceTexts, SourceProblem>> {
  const isAddress = (text: string) => text.trim() === '' || /^https?:\/\/\S+$/.test(text.trim())
  return {
    ...(texts.nameAr.trim() === '' ? { nameAr: 'nameMissing' } : {}),
    ...(/^([a-z]{2})?$/i.test(texts.country.trim()) ? {} : { country: 'badCountry' }),
    ...(isAddress(texts.website) ? {} : { website: 'badAddress' }),
    ...(isAddress(texts.feed) ? {} : { feed: 'badAddress' }),
  }
}
