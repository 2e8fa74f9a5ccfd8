import { formatDate } from '@/domain/text/formatDate'
import { describeRefusal, type Translate } from '@/domain/workflow/describeRefusal'
import type { Refusal } from '@/domain/workflow/types'
import { locales } from '@/locales'
import type { Digits } from '@/locales/digits'
import { createI18n } from '@/locales/instance'
import { settings } from '@/newsroom/settings'

export interface Reader {
  language: 'ar' | 'en'
  digits: Digits
}

/** A refusal as a sentence in the reader's language and digits. Its words: `domain/workflow/describeRefusal`. */
export function refusalText(refusal: Refusal, { language, digits }: Reader): string {
  const { refusals, workflow } = locales[language]
  const i18n = createI18n({ language, digits, resources: { refusals, workflow } })
  // The keys come from refusal codes; a test holds that each code has its sentence.
  const t: Translate = (key, values) => String(i18n.t(key as never, values as never))
  const formatTime = (instant: string) =>
    formatDate(instant, { lang: language, style: 'dateTime', digits, timeZone: settings.timeZone })
  const exists = (key: string) => i18n.exists(key)
  return describeRefusal(refusal, { t, language, formatTime, exists })
}
