import { bench, describe } from 'vitest'
import { paragraph } from './nodes'
import { statusOfRows } from './statusOfRows'
import { articleOf, fullyTranslated } from './testing'

/** Run with `npx vitest bench domain/segments`. */

const WORDS = ['قال', 'الوزير', 'إنّ', 'الجسر', 'أُعيد', 'فتحه', 'صباح', 'اليوم', 'أمام', 'السيارات']

function story(rows: number) {
  const blocks = Array.from({ length: rows }, (_, index) => {
    const words = Array.from(
      { length: 40 },
      (_, word) => WORDS[(index * 7 + word * 3 + (index % 11)) % WORDS.length],
    )
    return paragraph(`${index} ${words.join(' ')}`, { bid: `b${index}` })
  })
  return articleOf(blocks)
}

describe('statusOfRows', () => {
  const article = story(200)
  const { translation, work } = fullyTranslated(article)
  bench('200 rows of 40 words', () => {
    statusOfRows({ article, translation, work, approvals: [], equivalences: [] })
  })
})
