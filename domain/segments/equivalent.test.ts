import { expect, test } from 'vitest'
import { equivalent } from './equivalent'
import { at } from './testing'

const minor = (segment: string, from: string, to: string) => ({ segment, from, to, by: 1, at })
const known = [minor('title', 'h1:a', 'h1:b'), minor('title', 'h1:c', 'h1:b'), minor('slug', 'h1:a', 'h1:z')]

test.each([
  ['h1:a', 'h1:a', 'title', true],
  ['h1:b', 'h1:a', 'title', true],
  ['h1:a', 'h1:c', 'title', true],
  ['h1:a', 'h1:z', 'title', false],
  ['h1:z', 'h1:a', 'slug', true],
  ['h1:b', 'h1:a', 'slug', false],
])('%s and %s of %s: %s', (a, b, segment, expected) =>
  expect(equivalent(a, b, segment, known)).toBe(expected),
)
