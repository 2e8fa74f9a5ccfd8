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

/** The language of the pages before the login, kept in this browser: a cookie, for the server writes the pages. */
export async function rememberLanguage(language: 'ar' | 'en') {
  await callApi('POST', `/desk/language?to=${language}`, {})
}
