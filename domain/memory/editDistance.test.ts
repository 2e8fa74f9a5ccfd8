import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distanceFrom, editDistance } from './editDistance'

/** The table of Wagner and Fischer, as in the textbook. */
function byTable(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

const letters = fc.constantFrom(...'ابتث #%ab')
const text = fc.array(letters, { maxLength: 140 }).map((chars) => chars.join(''))

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['قوات', 'القوات', 2],
    ['a'.repeat(32), `${'a'.repeat(31)}b`, 1],
    ['a'.repeat(33), 'a'.repeat(65), 32],
  ])('%s → %s: %i', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected)
  })

  test('is what the table says, for any texts', () => {
    fc.assert(
      fc.property(text, text, (a, b) => editDistance(a, b) === byTable(a, b)),
      { numRuns: 400 },
    )
  })

  test('is what the table says for any characters', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
    const any = fc.array(unit, { maxLength: 70 }).map((units) => units.join(''))
    fc.assert(
      fc.property(any, any, (a, b) => editDistance(a, b) === byTable(a, b)),
      { numRuns: 100 },
    )
  })

  test('one pattern measures many texts, also while another is in use', () => {
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 5 }), (a, b, others) => {
        const [fromA, fromB] = [distanceFrom(a), distanceFrom(b)]
        return others.every(
          (other) => fromA(other) === byTable(a, other) && fromB(other) === byTable(b, other),
        )
      }),
      { numRuns: 100 },
    )
  })
})
