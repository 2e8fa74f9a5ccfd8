import { expect, it } from 'vitest'
import { isDeep } from './isDeep'

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

it('counts levels, not brackets', () => {
  expect([isDeep(nested(100)), isDeep(nested(101)), isDeep('['.repeat(50_000))]).toEqual([false, true, true])
  expect(isDeep(`[${'{},'.repeat(500)}{}]`)).toBe(false)
})

it('counts none in texts', () => {
  const text = `${'['.repeat(300)}"\\${'{'.repeat(300)}`
  expect(isDeep(JSON.stringify({ text }))).toBe(false)
})

it('is not slowed down by texts that never end', () => {
  expect(isDeep('\\"'.repeat(500_000))).toBe(false)
})
