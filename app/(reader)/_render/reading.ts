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

/** Enough for the counts, numbers and dates of many pages; names of stories come and go. */
const mostRemembered = 5_000

/** A message with its values is made once: a page has dozens, and most are the same on the next. */
function remembered(t: TFunction<'reader'>): TFunction<'reader'> {
  const known = new Map<string, string>()
  const lookUp = (...asked: Parameters<TFunction<'reader'>>) => {
    const key = asked.length > 1 ? JSON.stringify(asked) : String(asked[0])
    const message = known.get(key) ?? t(...asked)
    if (known.size >= mostRemembered) known.clear()
    known.set(key, message)
    return message
  }
  return lookUp as TFunction<'reader'>
}

/** How pages in each language read. */
export const readings: Record<Language, Reading> = { ar: readingIn('ar'), en: readingIn('en') }
