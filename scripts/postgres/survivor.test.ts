import { expect, test } from 'vitest'
import { parsePostmasterPid } from './survivor'

test('a pid file tells who serves what where', () => {
  const text = '5846\n/srv/tarjuman/.data/postgres\n1795403223\n43017\n\n127.0.0.1\n  1310720 0\nready   \n'
  expect(parsePostmasterPid(text)).toEqual({ pid: 5846, port: 43017, data: '/srv/tarjuman/.data/postgres' })
})

test.each(['', '5846', 'x\n/data\n1\n5433', '-1\n/data\n1\n5433', '5846\n/data\n1\n'])(
  'a torn one tells nothing: %j',
  (text) => {
    expect(parsePostmasterPid(text)).toBeUndefined()
  },
)
