import type { i18n, TFunction } from 'i18next'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { type InterfaceLanguage, isInterfaceLanguage, locales, type Namespace } from '@/locales'
import { type Digits, isDigits } from '@/locales/digits'
import { createI18n } from '@/locales/instance'
import type { Person } from '@/newsroom/person'
import { currentPerson } from './person'

/** Cookie of people who are not signed in: the language of the login page. */
export const languageCookie = 'tarjuman-language'

export interface Manner {
  language: InterfaceLanguage
  digits: Digits
  theme: 'system' | 'light' | 'dark'
}

/** How the desk speaks to a person: language, digits, appearance. */
export function mannerOf({ user }: Person): Manner {
  return {
    language: isInterfaceLanguage(user.language) ? user.language : 'ar',
    digits: isDigits(user.digits) ? user.digits : 'latn',
    theme: user.theme === 'light' || user.theme === 'dark' ? user.theme : 'system',
  }
}

/** The manner of this request: the person's, else the cookie's language, else the browser's. */
export const currentManner = cache(async (): Promise<Manner> => {
  const person = await currentPerson()
  if (person) return mannerOf(person)
  const chosen = (await cookies()).get(languageCookie)?.value
  const language = isInterfaceLanguage(chosen) ? chosen : preferred((await headers()).get('accept-language'))
  return { language, digits: 'latn', theme: 'system' }
})

/** Arabic, unless the browser asks for English and nowhere for Arabic. */
function preferred(accepted: string | null): InterfaceLanguage {
  const wanted = (accepted ?? '').toLowerCase()
  return wanted.includes('en') && !wanted.includes('ar') ? 'en' : 'ar'
}

const instances = new Map<string, i18n>()

function instanceFor(language: InterfaceLanguage, digits: Digits): i18n {
  const key = `${language} ${digits}`
  const known = instances.get(key)
  if (known) return known
  const made = createI18n({ language, digits, resources: locales[language] })
  instances.set(key, made)
  return made
}

/** `t` of one namespace for server components, in the manner given: `getT(manner, 'today')`. */
export function getT<N extends Namespace>(
  manner: Pick<Manner, 'language' | 'digits'>,
  namespace: N,
): TFunction<N> {
  return instanceFor(manner.language, manner.digits).getFixedT(manner.language, namespace)
}

/** `t` and the manner of this request. */
export async function getHere<N extends Namespace>(
  namespace: N,
): Promise<{ t: TFunction<N>; manner: Manner }> {
  const manner = await currentManner()
  return { t: getT(manner, namespace), manner }
}
