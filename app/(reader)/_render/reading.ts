import type { TFunction } from 'i18next'
import type { DateStyle } from '@/domain/text/formatDate'
import { formatDate } from '@/domain/text/formatDate'
import type { Language } from '@/domain/workflow/languages'
import { directionOf, locales } from '@/locales'
import { createI18n } from '@/locales/instance'
import { settings } from '@/newsroom/settings'

/** The language that a page is in, and how it speaks. Every component gets one. */
export interface Reading {
  language: Language
  dir: 'rtl' | 'ltr'
  other: Language
  t: TFunction<'reader'>
  /** A date in the newsroom's time zone. */
  date: (iso: string, style: DateStyle) => string
}

function readingIn(language: Language): Reading {
  const resources = { reader: locales[language].reader }
  const i18n = createI18n({ language, digits: 'latn', resources })
  return {
    language,
    dir: directionOf[language],
    other: language === 'ar' ? 'en' : 'ar',
    t: remembered(i18n.getFixedT(language, 'reader')),
    date: (iso, style) =>
      formatDate(iso, { lang: language, style, digits: 'latn', timeZone: settings.timeZone }),
  }
}

/** Messages without values are looked up once: a page has dozens of them, and they do not change. */
function remembered(t: TFunction<'reader'>): TFunction<'reader'> {
  const known = new Map<unknown, string>()
  const lookUp = (...asked: Parameters<TFunction<'reader'>>) => {
    if (asked.length > 1) return t(...asked)
    const message = known.get(asked[0]) ?? t(...asked)
    known.set(asked[0], message)
    return message
  }
  return lookUp as TFunction<'reader'>
}

/** How pages in each language read. */
export const readings: Record<Language, Reading> = { ar: readingIn('ar'), en: readingIn('en') }
