import type { Token } from '../tokens'
import { numberKey, type Quantity, quantity, timeKey } from './quantity'
import { readDigits } from './readDigits'

/** How many tokens say a.m. or p.m. from here on; 0 for none. */
function halfOfDay(tokens: readonly Token[], at: number): number {
  const [first, dot, second, last] = tokens.slice(at, at + 4)
  if (first?.key === 'am' || first?.key === 'pm') return 1
  const isDotted =
    (first?.key === 'a' || first?.key === 'p') && dot?.key === '.' && second?.key === 'm' && second.isJoined
  if (!isDotted) return 0
  return last?.key === '.' && last.isJoined ? 4 : 3
}

interface Clock {
  hour: number
  minute: number
  to: number
}

function clockAt(tokens: readonly Token[], at: number): Clock | null {
  const [first, colon, second] = tokens.slice(at, at + 3)
  const hour = first?.kind === 'number' ? readDigits(first.text, 'en') : null
  if (!first || !hour) return null
  if (
    hour.isPlain &&
    hour.values[0] <= 24 &&
    colon?.key === ':' &&
    colon.isJoined &&
    second?.kind === 'number'
  ) {
    const minute = readDigits(second.text, 'en')
    const isMinute = second.isJoined && second.text.length === 2 && minute?.isPlain && minute.values[0] < 60
    return isMinute ? { hour: hour.values[0], minute: minute.values[0], to: at + 3 } : null
  }
  const dotted = /^([0-9]{1,2})\.([0-5][0-9])$/.exec(first.text)
  if (dotted) return { hour: Number(dotted[1]), minute: Number(dotted[2]), to: at + 1 }
  return hour.isPlain && hour.values[0] <= 12 ? { hour: hour.values[0], minute: 0, to: at + 1 } : null
}

/** An hour of the day: 8:30 p.m., 8.30pm, 8 a.m., 20:15. */
export function englishTimeAt(tokens: readonly Token[], at: number): Quantity | null {
  const clock = clockAt(tokens, at)
  const first = tokens[at]
  if (!clock || !first) return null
  const half = halfOfDay(tokens, clock.to)
  if (half === 0 && clock.to !== at + 3) return null
  const { hour, minute } = clock
  const others = minute === 0 ? [hour, (hour + 12) % 24, hour % 12] : []
  return quantity({
    kind: 'time',
    start: first.start,
    end: tokens[clock.to - 1]?.end ?? first.end,
    from: at,
    to: clock.to + half,
    keys: [timeKey(hour, minute), ...others.map(numberKey)],
    parts: minute === 0 ? [] : [numberKey(hour), numberKey(minute)],
    value: Number.NaN,
    label: `${((hour + 11) % 12) + 1}:${String(minute).padStart(2, '0')}`,
  })
}
