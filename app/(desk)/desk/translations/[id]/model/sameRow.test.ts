import { expect, test } from 'vitest'
import { rowView } from '../testing'
import { reconciled } from './sameRow'

const row = rowView({ id: 'body:a', standing: [[null, 'paragraph']] })

test('a row that came again as it was keeps its object, whatever the order of its fields', () => {
  const again = Object.fromEntries(Object.entries(row).reverse()) as typeof row
  expect(reconciled([row], [again])[0]).toBe(row)
})

test.each([
  ['where its English stands', { standing: [['e1', 'paragraph']] }],
  ['between whose English it stands', { between: { before: 'body:x', after: null } }],
  ['where its words come from', { origin: 'machine' }],
  ['that a change was asked for', { changeRequested: true }],
  ['the Arabic that it was made from', { seen: { sources: [], texts: {} } }],
])('%s makes it another row', (_, change) => {
  const after = { ...row, ...change } as typeof row
  expect(reconciled([row], [after])[0]).toBe(after)
})
