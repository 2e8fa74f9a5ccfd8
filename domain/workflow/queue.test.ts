import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextAt, queueAfter } from './queue'

const queue = [1, 2, 3, 4, 5]

test.each([
  ['to the head', { placed: 0, moved: 3, before: 1 }, [3]],
  ['down a queue without places', { placed: 0, moved: 1, before: 4 }, [2, 3, 1]],
  ['to the end', { placed: 0, moved: 2, before: null }, [1, 3, 4, 5, 2]],
  ['up among those with a place', { placed: 3, moved: 3, before: 1 }, [3, 1, 2]],
  ['from without a place to the head', { placed: 2, moved: 5, before: 1 }, [5, 1, 2]],
  ['from its place to behind the placed', { placed: 2, moved: 1, before: 4 }, [2, 3, 1]],
])('%s', (_, move, placed) => expect(queueAfter({ queue, ...move })).toEqual(placed))

test.each([
  ['before the one', { before: 3, after: 2 }, 3],
  ['behind the other when the one has left', { before: 9, after: 2 }, 3],
  ['behind the last', { before: 9, after: 5 }, null],
  ['at the end', { before: null, after: null }, null],
  ['behind what was the last', { before: null, after: 4 }, 5],
  ['at the end when the last has left', { before: null, after: 9 }, null],
  ['nowhere when both have left', { before: 8, after: 9 }, undefined],
  ['nowhere without another', { before: 8, after: null }, undefined],
])('%s', (_, between, next) => expect(nextAt(queue, between)).toBe(next))

test('the moved one stands where it was put, and the order of all others stays', () => {
  const scene = fc
    .uniqueArray(fc.nat(50), { minLength: 2, maxLength: 12 })
    .chain((ids) =>
      fc.record({
        ids: fc.constant(ids),
        placed: fc.nat(ids.length),
        moved: fc.constantFrom(...ids),
        before: fc.option(fc.constantFrom(...ids)),
      }),
    )
    .filter(({ moved, before }) => moved !== before)
  fc.assert(
    fc.property(scene, ({ ids, placed, moved, before }) => {
      const first = queueAfter({ queue: ids, placed, moved, before })
      const rest = ids.filter((id) => !first.includes(id))
      const after = [...first, ...rest]
      const others = ids.filter((id) => id !== moved)
      expect(after.filter((id) => id !== moved)).toEqual(others)
      const next = after[after.indexOf(moved) + 1] ?? null
      expect(next).toBe(before)
      expect(queueAfter({ queue: after, placed: first.length, moved, before })).toEqual(first)
    }),
  )
})
