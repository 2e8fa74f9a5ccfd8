import type { InterfaceLanguage } from '@/locales'

/** Somebody's or something's name in the language of the interface, or in the other script where there is only that. */
export function nameOf(
  named: { nameAr?: string | null; nameEn?: string | null },
  language: InterfaceLanguage,
): string {
  const names = language === 'ar' ? [named.nameAr, named.nameEn] : [named.nameEn, named.nameAr]
  return names.find((name) => name) ?? ''
}
