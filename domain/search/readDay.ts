import { toDigits } from '@/domain/text/digits'

/** A day as somebody gave it: ISO 8601, or none; `isMalformed` where something else was given. */
export interface GivenDay {
  day: string | null
  isMalformed: boolean
}

/** Reads `2026-01-31`, in any digits; a day that no month has is none. */
export function readDay(text: string | null): GivenDay {
  const given = toDigits(text ?? '', 'latn').trim()
  if (given === '') return { day: null, isMalformed: false }
  const time = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(`${given}T00:00:00Z`) : Number.NaN
  const isDay = !Number.isNaN(time) && given >= '1900' && new Date(time).toISOString().startsWith(given)
  return isDay ? { day: given, isMalformed: false } : { day: null, isMalformed: true }
}

/** Two days in their order: who gives the later one first means the same. */
export function inOrder(from: string | null, to: string | null): { from: string | null; to: string | null } {
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to }
}
