import { paragraph } from '../nodes'
import { plainTextOf } from '../plainTextOf'
import { statusOfRows } from '../statusOfRows'
import { textBlocksOf } from '../textBlocksOf'
import type { RowActionOn } from '../writing'
import { articleOf, at, baseOfRow, type Desk, fullyTranslated } from '.'

/** A headline and three paragraphs. */
export const article = articleOf([
  paragraph('واحد', { bid: 'a' }),
  paragraph('اثنان', { bid: 'b' }),
  paragraph('ثلاثة', { bid: 'c' }),
])

/** All of it rendered and confirmed by person 1. */
export const desk = fullyTranslated(article)

/** A row action of somebody who sees the row as it stands. */
export const on = (from: Desk, row: string, actor = 1): RowActionOn => ({
  ...from,
  row,
  base: baseOfRow(from, row),
  actor,
  at,
})

export const statuses = (from: Desk) => statusOfRows({ ...from, approvals: [], equivalences: [] })

/** The English blocks in order: type, text, what they render. */
export const shown = ({ translation }: Desk) =>
  Array.from(
    textBlocksOf(translation.body),
    (block) => `${block.type} ${plainTextOf(block)} [${block.$?.from}]`,
  )
