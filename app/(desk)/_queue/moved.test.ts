import { expect, test } from 'vitest'
import { moved } from './moved'

const lines = [{ id: 1 }, { id: 2 }, { id: 3 }]
const idsOf = (list: { id: number }[] | null) => list?.map(({ id }) => id) ?? null

test.each([
  [3, { of: 1, side: 'before' }, [3, 1, 2]],
  [1, { of: 2, side: 'after' }, [2, 1, 3]],
  [1, { of: 3, side: 'after' }, [2, 3, 1]],
  [2, { of: 1, side: 'after' }, null],
  [2, { of: 3, side: 'before' }, null],
  [9, { of: 1, side: 'before' }, null],
  [1, { of: 1, side: 'before' }, null],
] as const)('%i to %o', (id, place, expected) => expect(idsOf(moved(lines, id, place))).toEqual(expected))
