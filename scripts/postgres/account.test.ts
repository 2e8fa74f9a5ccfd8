import { expect, test } from 'vitest'
import { canEnterAll } from './account'

const postgres = { uid: 101, gid: 104 }
const root = { uid: 0, gid: 0 }

test('others enter where others may', () => {
  expect(canEnterAll(postgres, [{ ...root, mode: 0o755 }])).toBe(true)
  expect(
    canEnterAll(postgres, [
      { ...root, mode: 0o755 },
      { ...root, mode: 0o700 },
    ]),
  ).toBe(false)
})

test('the owner and the group are judged by their own bits', () => {
  expect(canEnterAll(postgres, [{ ...postgres, mode: 0o700 }])).toBe(true)
  expect(canEnterAll(postgres, [{ uid: 0, gid: 104, mode: 0o710 }])).toBe(true)
  expect(canEnterAll(postgres, [{ uid: 0, gid: 104, mode: 0o701 }])).toBe(false)
})
