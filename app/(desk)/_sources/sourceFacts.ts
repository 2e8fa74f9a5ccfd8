import { strings } from '@/domain/text/strings'

/** A country's name by its ISO 3166 code; the code itself where nobody knows it. */
export function countryName(code: string, language: 'ar' | 'en'): string {
  const known = /^[A-Za-z]{2}$/.test(code)
  return known ? (new Intl.DisplayNames(language, { type: 'region' }).of(code.toUpperCase()) ?? code) : code
}

/** Languages by their codes, as a list. */
export function languageNamesOf(codes: unknown, language: 'ar' | 'en'): string {
  const names = new Intl.DisplayNames(language, { type: 'language' })
  return strings(codes)
    .filter((code) => /^[a-z]{2,3}$/.test(code))
    .map((code) => names.of(code) ?? code)
    .join(language === 'ar' ? '، ' : ', ')
}

/** `dhifaf.example` of an address; the text itself where it is no address. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address
}

/** Only http and https may be followed from a page. */
export function safeHref(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}
