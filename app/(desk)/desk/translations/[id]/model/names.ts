import type { InterfaceLanguage } from '@/locales'
import type { PersonName } from '@/newsroom/queries/translationDesk/people'

const divider = ' · '

/** A name as the record prints it, in both scripts. */
export function printedParts(name: PersonName | undefined): string {
  return name ? `${name.ar}${divider}${name.en}` : ''
}

/** The half of a printed name that this language reads. */
export function printedName(printed: string, language: InterfaceLanguage): string {
  const [ar = '', en = ''] = printed.split(divider)
  return (language === 'ar' ? ar || en : en || ar).trim()
}

/** Somebody's name in the language of the interface. */
export function nameIn(name: PersonName | undefined, language: InterfaceLanguage): string {
  return printedName(printedParts(name), language)
}
