import { describe, expect, it } from 'vitest'
import { fromWallTime, toWallTime } from './zonedTime'

describe("the newsroom's clock", () => {
  it.each([
    ['2026-05-04T09:30', 'Asia/Baghdad', '2026-05-04T06:30:00.000Z'],
    ['2026-07-01T09:30', 'Europe/Berlin', '2026-07-01T07:30:00.000Z'],
    ['2026-01-01T00:15', 'America/New_York', '2026-01-01T05:15:00.000Z'],
    ['2026-03-29T03:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ])('%s in %s is %s, and back', (wall, zone, instant) => {
    expect(fromWallTime(wall, zone)).toBe(instant)
    expect(toWallTime(instant, zone)).toBe(wall)
  })

  it('knows what is no time', () => {
    expect(fromWallTime('', 'Asia/Baghdad')).toBeNull()
    expect(toWallTime(null, 'Asia/Baghdad')).toBe('')
  })
})
