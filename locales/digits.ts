import type { FormatterModule } from 'i18next'

/** Western (`latn`, 123) or Arabic-Indic (`arab`, ١٢٣) digits, as a person chose. */
export type Digits = 'latn' | 'arab'

export function isDigits(value: unknown): value is Digits {
  return value === 'latn' || value === 'arab'
}

/** A number as the interface writes it. `Intl` differs by region, so digits and locale are always named. */
export function formatNumber(value: number, language: string, digits: Digits): string {
  return numberFormat(language, digits).format(value)
}

const formats = new Map<string, Intl.NumberFormat>()

function numberFormat(language: string, digits: Digits): Intl.NumberFormat {
  const locale = language === 'ar' ? `ar-u-nu-${digits}` : 'en'
  const known = formats.get(locale)
  if (known) return known
  const made = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  formats.set(locale, made)
  return made
}

/** i18next's formatter: every interpolated number in the person's digits, everything else as it is. */
export function digitsFormatter(digits: Digits): FormatterModule {
  return {
    type: 'formatter',
    init: () => {},
    add: () => {},
    addCached: () => {},
    format: (value: unknown, _format, language) =>
      typeof value === 'number' ? formatNumber(value, language ?? 'en', digits) : String(value ?? ''),
  }
}
