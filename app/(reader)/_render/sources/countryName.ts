import type { Language } from '@/domain/workflow/languages'

const names = {
  ar: new Intl.DisplayNames('ar', { type: 'region', fallback: 'none' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
}

/** A country's name by its ISO 3166 code; null where nobody knows the code. */
export function countryName(code: string, language: Language): string | null {
  return /^[A-Za-z]{2}$/.test(code) ? (names[language].of(code.toUpperCase()) ?? null) : null
}
