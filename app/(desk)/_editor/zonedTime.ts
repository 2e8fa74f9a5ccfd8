/** The offset of a zone at an instant, in minutes east of UTC. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    instant,
  )
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

const minute = 60_000

/** What a clock on the newsroom's wall shows at an instant, for a `datetime-local` field: `2026-05-04T09:30`. */
export function toWallTime(iso: string | null, timeZone: string): string {
  if (!iso) return ''
  const instant = Date.parse(iso)
  return new Date(instant + offsetAt(instant, timeZone) * minute).toISOString().slice(0, 16)
}

/** The instant at which the newsroom's clock shows this; null for what is no time. */
export function fromWallTime(wall: string, timeZone: string): string | null {
  const asUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall) ? Date.parse(`${wall}:00Z`) : Number.NaN
  if (Number.isNaN(asUtc)) return null
  // The offset of the guess may be that of the other side of a clock change: look again from there.
  const guess = asUtc - offsetAt(asUtc, timeZone) * minute
  return new Date(asUtc - offsetAt(guess, timeZone) * minute).toISOString()
}
