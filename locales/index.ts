import { ar } from './ar'
import { en } from './en'

/**
 * The interface's words. A namespace is a JSON file in `ar/` and `en/`, named in both `index.ts`; English types the
 * keys. Arabic plurals have all six forms. Numbers in `{{…}}` are written in the person's digits.
 */
export const locales = { ar, en }

export type InterfaceLanguage = keyof typeof locales
export type Namespace = keyof typeof en
export type Messages = (typeof locales)[InterfaceLanguage][Namespace]

export const interfaceLanguages: readonly InterfaceLanguage[] = ['ar', 'en']
export const directionOf = { ar: 'rtl', en: 'ltr' } as const

/** Each language by its own name. */
export const languageNames = { ar: 'العربية', en: 'English' } as const

export function isInterfaceLanguage(value: unknown): value is InterfaceLanguage {
  return value === 'ar' || value === 'en'
}
