import type { Language } from './facts'
import type { Refusal } from './types'

/** `t` of i18next with the namespaces `refusals` and `workflow` loaded. */
export type Translate = (key: string, values?: Record<string, unknown>) => string

export interface Teller {
  t: Translate
  language: Language
  /** Writes an instant as this person reads times. */
  formatTime: (instant: string) => string
  exists: (key: string) => boolean
}

/** The sentence for a refusal: what happened, that nothing was lost, what to do. Never a key or a code. */
export function describeRefusal(refusal: Refusal, teller: Teller): string {
  const key = `refusals:${refusal.code}`
  return teller.t(isThere(key, teller) ? key : 'refusals:unknown', sentenceValues(refusal, teller))
}

/** A few words for an outlined button ("6 rows left"), or null where a rule has no short form. */
export function describeShortly(refusal: Refusal, teller: Teller): string | null {
  const key = `refusals:short.${refusal.code}`
  return isThere(key, teller) ? teller.t(key, sentenceValues(refusal, teller)) : null
}

function isThere(key: string, { exists }: Teller): boolean {
  return exists(key) || exists(`${key}_other`)
}

function sentenceValues(refusal: Refusal, teller: Teller): Record<string, unknown> {
  const { t, language, formatTime } = teller
  const { rows, missing = [], details = {} } = refusal
  const names = missing.map((name) => wordFor(name, teller))
  const { path, shortest, longest, megabytes } = details
  return {
    path: path || '—',
    shortest,
    longest,
    megabytes,
    count: rows?.length ?? details.count ?? missing.length,
    missing: new Intl.ListFormat(language, { type: 'conjunction' }).format(names),
    stage: t(`workflow:${details.kind ?? 'article'}Stage.${details.stage ?? 'draft'}`),
    time: timeOf(details, formatTime),
  }
}

/** The newsroom's word for what is missing; what somebody made up stands for itself. */
function wordFor(name: string, teller: Teller): string {
  const key = `refusals:names.${name}`
  return isThere(key, teller) ? teller.t(key) : name
}

function timeOf({ until, publishAt }: Record<string, unknown>, formatTime: Teller['formatTime']): string {
  const instant = until ?? publishAt
  return typeof instant === 'string' ? formatTime(instant) : ''
}
