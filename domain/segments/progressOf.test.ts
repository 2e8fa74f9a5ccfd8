import { expect, test } from 'vitest'
import { paragraph } from './nodes'
import { progressOf } from './progressOf'
import { articleOf, wrote } from './testing'
import { article, desk, statuses } from './testing/threeParagraphs'

test('progress counts Arabic words', () => {
  const mixed = wrote(wrote(desk, 'body:a', { blocks: [] }), 'body:b', { omit: 'x' })
  const changed = articleOf([
    ...article.body.root.children.slice(0, 2),
    paragraph('ثلاثة وأكثر', { bid: 'c' }),
  ])
  expect(progressOf(statuses({ ...mixed, article: changed }))).toEqual({
    words: 5,
    confirmed: 2,
    approved: 0,
    stale: 2,
    rows: 4,
    todo: 2,
    staleRows: 1,
  })
})
