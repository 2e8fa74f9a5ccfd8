import type { Language } from '@/domain/workflow/languages'

const nbsp = '\u00a0'
const arabicMonths =
  'كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر'
const englishMonths = 'January|February|March|April|May|June|July|August|September|October|November|December'

const dayBeforeMonth = {
  ar: new RegExp(`([0-9٠-٩]{1,2}) (?=(?:${arabicMonths})(?!\\p{L}))`, 'gu'),
  en: new RegExp(`(\\b\\d{1,2}) (?=(?:${englishMonths})\\b)`, 'gu'),
}

/** Text as it is set: the day of a date never parts from its month at a line's end. */
export function typeset(text: string, language: Language): string {
  return text.replace(dayBeforeMonth[language], `$1${nbsp}`)
}
