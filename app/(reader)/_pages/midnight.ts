import { settings } from '@/newsroom/settings'

const day = 24 * 60 * 60 * 1000

/** Milliseconds until the newsroom's next midnight: how long a page that names the day stays right. */
export function untilMidnight(now: Date): number {
  const parts = new Intl.DateTimeFormat('en-GB-u-nu-latn', {
    timeZone: settings.timeZone,
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(now)
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value ?? 0)
  const elapsed = ((part('hour') * 60 + part('minute')) * 60 + part('second')) * 1000
  return day - elapsed
}
