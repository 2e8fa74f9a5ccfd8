import { formatDate } from '@/domain/text/formatDate'
import { describeRefusal } from '@/domain/workflow/describeRefusal'
import type { Refusal } from '@/domain/workflow/types'
import { locales } from '@/locales'
import type { Digits } from '@/locales/digits'
import { createI18n } from '@/locales/instance'
import { settings } from '@/newsroom/settings'
import { refusalWords } from './refusalWords'

export interface Reader {
  language: 'ar' | 'en'
  digits: Digits
}

/** A refusal as a sentence in the reader's language and digits. Its words: `domain/workflow/describeRefusal`. */
export function refusalText(refusal: Refusal, { language, digits }: Reader): string {
  const { refusals, workflow } = locales[language]
  const i18n = createI18n({ language, digits, resources: { refusals, workflow } })
  const formatTime = (instant: string) =>
    formatDate(instant, { lang: language, style: 'dateTime', digits, timeZone: settings.timeZone })
  return describeRefusal(refusal, { ...refusalWords(i18n), language, formatTime })
}
