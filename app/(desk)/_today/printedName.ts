import type { InterfaceLanguage } from '@/locales'

/** The record prints a name in both scripts, `ليلى · Layla`: the one for this interface. */
export function printedName(printed: string, language: InterfaceLanguage): string {
  const [arabic = '', latin] = printed.split(' · ')
  return language === 'ar' ? arabic : (latin ?? arabic)
}
