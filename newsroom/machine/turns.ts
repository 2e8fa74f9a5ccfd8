import type { Result } from '@/domain/workflow/types'
import { ok, refuse } from '../refuse'

const aMinute = 60_000
const mostInAMinute = 30

/** Who drafted when, and which rows are being drafted: of this process, for what it guards is this process and its bill. */
const begun = new Map<number, number[]>()
const underWay = new Map<string, number>()
/** A turn that nobody ended is over by then in any case. */
const longestTurn = 2 * aMinute

interface Turn {
  person: number
  translation: number
  row: string
  /** Milliseconds since 1970. */
  now: number
}

/**
 * Lets a draft begin: one at a time for a row (`machine.underway`), thirty a minute for a person (`machine.tooMany`). Answers
 * what ends the turn.
 */
export function takeTurn({ person, translation, row, now }: Turn): Result<() => void> {
  const key = `${translation} ${row}`
  if (now - (underWay.get(key) ?? Number.NEGATIVE_INFINITY) < longestTurn)
    return refuse('machine.underway', { rows: [row] })
  const recent = (begun.get(person) ?? []).filter((at) => now - at < aMinute)
  const [oldest] = recent
  if (oldest !== undefined && recent.length >= mostInAMinute)
    return refuse('machine.tooMany', { details: { seconds: Math.ceil((oldest + aMinute - now) / 1000) } })
  begun.set(person, [...recent, now])
  underWay.set(key, now)
  return ok(() => void underWay.delete(key))
}
