import { expect, test } from 'vitest'
import { quotationsOf } from './quotations'

const read = (text: string) => quotationsOf(text).pairs.map(({ open, close }) => text.slice(open + 1, close))

test.each([
  ['قال "نعم" و"لا"', ['نعم', 'لا'], 0],
  ['«قال "نعم" ثم»', ['نعم', 'قال "نعم" ثم'], 0],
  ['ب"قاعدة"', ['قاعدة'], 0],
  ['قال:" نعم"', [' نعم'], 0],
  ['«قاعدة"', ['قاعدة'], 0],
  ['شاشة 15" هنا', [], 1],
  ['قال "نعم وذهب "لا"', ['لا'], 1],
  ['نعم» قال', [], 1],
])('%s', (text, quoted, strays) => {
  expect(read(text)).toEqual(quoted)
  expect(quotationsOf(text).strays).toHaveLength(strays)
})
