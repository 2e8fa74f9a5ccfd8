import type { TFunction } from 'i18next'
import type { Refusal } from '@/domain/workflow/types'
import { formatDate } from '@/domain/text/formatDate'
import { locales } from '@/locales'
import type { Digits } from '@/locales/digits'
import { createI18n } from '@/locales/instance'

export interface Reader {
  language: 'ar' | 'en'
  digits: Digits
}

type Say = (key: string, values?: Record<string, unknown>) => string

const names = ['articleStage', 'translationStage', 'role']

/** The newsroom's word for a stage, a role or a thing that is missing; the name itself where there is none. */
function wordFor(say: Say, name: string): string {
  const keys = [
    `refusals:lack.${name}`,
    `refusals:who.${name}`,
    `refusals:language.${name}`,
    ...names.map((group) => `workflow:${group}.${name}`),
  ]
  const key = keys.find((candidate) => say(candidate, { defaultValue: '' }) !== '')
  return key ? say(key) : name
}

function valuesOf(say: Say, refusal: Refusal, { language, digits }: Reader): Record<string, unknown> {
  const { missing = [], rows = [], details = {} } = refusal
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const when = details.until ?? details.publishAt
  const time =
    typeof when === 'string'
      ? formatDate(when, { lang: language, style: 'dateTime', digits, timeZone: process.env.TZ_NEWSROOM ?? 'Asia/Baghdad' })
      : ''
  const stage = typeof details.stage === 'string' ? wordFor(say, details.stage) : ''
  return {
    ...details,
    count: typeof details.count === 'number' ? details.count : rows.length,
    missing: list.format(missing.map((name) => wordFor(say, name))),
    stage,
    time,
  }
}

/** A refusal as a sentence in the reader's language: what happened, that nothing was lost, what to do. */
export function refusalText(refusal: Refusal, reader: Reader): string {
  const { refusals, workflow } = locales[reader.language]
  const { t } = createI18n({ ...reader, resources: { refusals, workflow } })
  const translate: TFunction = t
  const say: Say = (key, values) => String(translate(key as never, values as never))
  const key = `refusals:${refusal.code}`
  const values = valuesOf(say, refusal, reader)
  return say(key, { ...values, defaultValue: say('refusals:unknown') })
}
