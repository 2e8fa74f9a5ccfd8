import { bench, describe } from 'vitest'
import { checkRow } from './checkRow'
import budget from './stories/budget.json'
import flood from './stories/flood.json'
import { rowOf } from './testing/rowOf'

/** Run with `npx vitest bench domain/quality`. The goal is below 1 ms for a row of 60 words. */

const lengthOf = (text: string): number => text.split(' ').length
const rows = [...flood, ...budget]
  .filter(({ en }) => lengthOf(en) >= 45 && lengthOf(en) <= 75)
  .map((row) => rowOf(row))
const [row] = rows

describe('checkRow', () => {
  bench(`${rows.length} rows of about 60 words`, () => {
    for (const each of rows) checkRow(each)
  })
  if (row)
    bench('one row of about 60 words', () => {
      checkRow(row)
    })
})
