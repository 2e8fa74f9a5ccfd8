import { createInstance, type i18n } from 'i18next'
import { type Digits, digitsFormatter } from './digits'

export interface InstanceInput {
  language: string
  digits: Digits
  /** Messages by namespace, in `language`. */
  resources: Record<string, object>
}

/** An i18next of one language with its messages at hand: ready when it is returned. */
export function createI18n({ language, digits, resources }: InstanceInput): i18n {
  const instance = createInstance().use(digitsFormatter(digits))
  instance.init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    resources: { [language]: { ...resources } },
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
  })
  return instance
}
