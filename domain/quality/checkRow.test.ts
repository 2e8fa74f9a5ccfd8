import { describe, expect, test } from 'vitest'
import { checkRow } from './checkRow'
import { applyFixes, keysOf, rowOf, type Written } from './testing/rowOf'
import { findingKey } from './types'
import dates from './vectors/dates.json'
import lengthAndAttribution from './vectors/lengthAndAttribution.json'
import links from './vectors/links.json'
import numbers from './vectors/numbers.json'
import percent from './vectors/percent.json'
import question from './vectors/question.json'
import scale from './vectors/scale.json'
import shared from './vectors/shared.json'
import terms from './vectors/terms.json'
import writing from './vectors/writing.json'

const sets: [string, Written[]][] = [
  ['shared', shared],
  ['numbers', numbers],
  ['scale', scale],
  ['percent', percent],
  ['dates', dates],
  ['writing', writing],
  ['links', links],
  ['question', question],
  ['length and attribution', lengthAndAttribution],
  ['terms', terms],
]

describe.each(sets)('%s', (_, cases) => {
  test.each(cases.map((each) => [each.ar, each.en, each] as const))('%s | %s', (_ar, _en, written) => {
    const row = rowOf(written)
    expect(keysOf(checkRow(row))).toEqual([...(written.expect ?? [])].sort())
    if (written.fixed !== undefined) expect(applyFixes(row, checkRow)).toBe(written.fixed)
  })

  test('a fix removes its finding and brings no other', () => {
    for (const written of cases) {
      const row = rowOf(written)
      const before = checkRow(row)
      for (const found of before) {
        const { fix } = found
        if (!fix) continue
        const target = row.target.slice(0, fix.start) + fix.text + row.target.slice(fix.end)
        const after = checkRow({ ...row, target }).map(findingKey)
        expect(after, `${row.target} → ${target}`).not.toContain(findingKey(found))
        expect(before.map(findingKey), `${row.target} → ${target}`).toEqual(expect.arrayContaining(after))
      }
    }
  })
})

test('a name that every object has is a word like any other', () => {
  const said = { ar: 'في المخزن 5 آلاف constructor', en: 'There are 5,000 in the store' }
  expect(keysOf(checkRow(rowOf(said)))).toEqual([])
})
