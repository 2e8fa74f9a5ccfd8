import { callApi } from '../_lib/api'

export interface Preferences {
  language?: 'ar' | 'en'
  digits?: 'latn' | 'arab'
  theme?: 'system' | 'light' | 'dark'
}

/** Keeps how the desk looks to this person. True when it was kept. */
export async function savePreferences(person: number, preferences: Preferences): Promise<boolean> {
  const { ok } = await callApi('PATCH', `/api/users/${person}`, preferences)
  return ok
}

const aYear = 60 * 60 * 24 * 365

/** The language of the pages before the login, kept in this browser. */
export function rememberLanguage(language: 'ar' | 'en') {
  document.cookie = `tarjuman-language=${language}; path=/desk; max-age=${aYear}; samesite=lax`
}
