import { own } from '@/domain/segments/own'
import type { Token } from '../tokens'
import { arabicNumber } from './arabicWords'
import { numberKey, type Quantity, quantity, timeKey } from './quantity'
import { readDigits } from './readDigits'

const partsOfDay = new Set(
  'صباحا صباح مساء ظهرا ظهر عصرا ليلا فجرا الا والنصف والربع والثلث ونصف وربع بتوقيت بالتوقيت بعد غرينتش'.split(
    ' ',
  ),
)
const clock = /^[وف]?[بل]?(?:ال|ل)?ساعه$/
const minutes: Record<string, number> = { والنصف: 30, ونصف: 30, والربع: 15, وربع: 15, والثلث: 20, وثلث: 20 }
const before: Record<string, number> = { ربعا: 15, ربع: 15, الربع: 15, ثلثا: 20, ثلث: 20, الثلث: 20 }

interface Hour {
  hour: number
  minute: number
  to: number
}

/** 8:30, 8.30 */
function digitHour(tokens: readonly Token[], at: number): Hour | null {
  const first = tokens[at]
  if (first?.kind !== 'number') return null
  const hour = readDigits(first.text, 'ar')
  const [colon, second] = [tokens[at + 1], tokens[at + 2]]
  if (!hour || hour.values[0] > 24) return null
  if (hour.isPlain && colon?.key === ':' && colon.isJoined && second?.kind === 'number' && second.isJoined) {
    const minute = readDigits(second.text, 'ar')
    if (!minute?.isPlain || second.text.length !== 2 || minute.values[0] > 59) return null
    return { hour: hour.values[0], minute: minute.values[0], to: at + 3 }
  }
  if (hour.isPlain) return { hour: hour.values[0], minute: 0, to: at + 1 }
  const dotted = /^([0-9٠-٩]{1,2})\.([0-5٠-٥][0-9٠-٩])$/.exec(first.text)
  const parts = dotted && [readDigits(dotted[1] ?? '', 'ar'), readDigits(dotted[2] ?? '', 'ar')]
  return parts?.[0] && parts[1] ? { hour: parts[0].values[0], minute: parts[1].values[0], to: at + 1 } : null
}

/** الثامنة, الحادية عشرة */
function wordHour(tokens: readonly Token[], at: number): Hour | null {
  const token = tokens[at]
  const word = token?.kind === 'arabic' ? arabicNumber(token) : null
  if (word?.kind !== 'ordinal' || !word.isDefinite || !/[هي]$/.test(token?.key ?? '')) return null
  const next = tokens[at + 1]
  const isTeen = next?.kind === 'arabic' && arabicNumber(next)?.kind === 'ten'
  const hour = word.value + (isTeen ? 10 : 0)
  return hour > 12 ? null : { hour, minute: 0, to: at + (isTeen ? 2 : 1) }
}

/** والنصف, إلا ربعا, و20 دقيقة, وعشر دقائق */
function withMinutes(tokens: readonly Token[], time: Hour): Hour {
  const next = tokens[time.to]
  const after = tokens[time.to + 1]
  const added = own(minutes, next?.key ?? '')
  if (added !== undefined) return { ...time, minute: added, to: time.to + 1 }
  const less = next?.key === 'الا' ? own(before, after?.key ?? '') : undefined
  if (less !== undefined) return { hour: time.hour + 11, minute: 60 - less, to: time.to + 2 }
  if (next?.key === 'و' && after?.kind === 'number' && /^دق/.test(tokens[time.to + 2]?.key ?? '')) {
    const count = readDigits(after.text, 'ar')
    if (count && count.values[0] < 60) return { ...time, minute: count.values[0], to: time.to + 3 }
  }
  return time
}

/** Half past eight is also 8 and a half. */
function saidAs({ hour, minute }: Hour): string[] {
  if (minute === 30) return [numberKey(hour), numberKey(0.5)]
  return minute === 15 ? [numberKey(hour), numberKey(0.25)] : [numberKey(hour), numberKey(minute)]
}

/** An hour of the day: الساعة 8:30, الثامنة والنصف مساء, 20:15. */
export function arabicTimeAt(tokens: readonly Token[], at: number): Quantity | null {
  const first = tokens[at]
  if (!first) return null
  const hasClock = first.kind === 'arabic' && clock.test(first.key)
  const begin = hasClock ? at + 1 : at
  const found = digitHour(tokens, begin) ?? wordHour(tokens, begin)
  if (!found) return null
  const isClear = hasClock || (found.to === begin + 3 && found.minute >= 0)
  const follows = partsOfDay.has(tokens[found.to]?.key ?? '')
  if (!isClear && !follows) return null
  if (!hasClock && tokens[begin]?.kind === 'number' && !isClear && tokens[found.to]?.key === 'الا')
    return null
  const time = withMinutes(tokens, found)
  const { hour, minute } = time
  const isWhole = minute === 0
  const [start, end] = [tokens[begin], tokens[time.to - 1]]
  return quantity({
    kind: 'time',
    start: start?.start ?? first.start,
    end: end?.end ?? first.end,
    from: at,
    to: time.to,
    keys: [timeKey(hour, minute), ...(isWhole ? [hour, (hour + 12) % 24, hour % 12].map(numberKey) : [])],
    parts: isWhole ? [] : saidAs(time),
    value: Number.NaN,
    label: `${((hour + 11) % 12) + 1}:${String(minute).padStart(2, '0')}`,
  })
}
