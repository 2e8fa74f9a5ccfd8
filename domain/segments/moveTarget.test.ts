import { describe, expect, test } from 'vitest'
import { addTarget } from './addTarget'
import { bidOf, blocksOf, bodyOf } from './blocks'
import { englishNeighbours } from './englishNeighbours'
import { followArabic } from './followArabic'
import { type MoveTo, moveTarget } from './moveTarget'
import { paragraph } from './nodes'
import { rowsOf } from './rowsOf'
import {
  accepted,
  articleOf,
  at,
  baseOfRow,
  codeOf,
  counter,
  type Desk,
  deskAfter,
  deskOf,
  wrote,
} from './testing'
import { desk, shown, statuses } from './testing/threeParagraphs'
import { textBlocksOf } from './textBlocksOf'

const moving = (from: Desk, row: string, to: MoveTo) =>
  moveTarget({ ...from, row, base: baseOfRow(from, row), actor: 5, at, to })
const movedTo = (from: Desk, row: string, to: MoveTo) => deskAfter(from, accepted(moving(from, row, to)))
const order = ({ translation }: Desk) => Array.from(textBlocksOf(translation.body), ({ $ }) => $?.from?.[0])
const flags = (from: Desk) => statuses(from).flatMap(({ row, moved }) => (moved ? row.id : []))

describe('a row’s English moved among the others', () => {
  test('stands elsewhere in the English; the row keeps its place, its words and its state', () => {
    const up = movedTo(desk, 'body:c', 'earlier')
    expect(order(up)).toEqual(['body:a', 'body:c', 'body:b'])
    expect(rowsOf(up.article, up.translation).map(({ id }) => id)).toEqual(
      rowsOf(desk.article, desk.translation).map(({ id }) => id),
    )
    expect(up.work).toBe(desk.work)
    expect(statuses(up).every(({ stale, state }) => !stale && state === 'confirmed')).toBe(true)
    expect(flags(up)).toHaveLength(1)
    expect(movedTo(up, 'body:c', 'later').translation).toEqual(desk.translation)
  })

  test('takes all its paragraphs along, past all those of its neighbour', () => {
    const split = wrote(desk, 'body:b', { blocks: [paragraph('One'), paragraph('Two')] })
    const down = movedTo(split, 'body:b', 'later')
    expect(shown(down)).toEqual([
      'paragraph EN of واحد [body:a]',
      'paragraph EN of ثلاثة [body:c]',
      'paragraph One [body:b]',
      'paragraph Two [body:b]',
    ])
    expect(order(movedTo(split, 'body:c', 'earlier'))).toEqual(['body:a', 'body:c', 'body:b', 'body:b'])
  })

  test('moves an added row along the list', () => {
    const add = { ...desk, actor: 1, at, after: 'body:a', blocks: [paragraph('Note')], reason: 'x' }
    const added = deskAfter(desk, accepted(addTarget({ ...add, newId: counter('new') })))
    const rows = ({ article, translation }: Desk) => rowsOf(article, translation).map(({ id }) => id)
    const down = movedTo(added, 'added:new1', 'later')
    expect(rows(down)).toEqual(['title', 'body:a', 'body:b', 'added:new1', 'body:c'])
    expect(flags(down)).toEqual([])
  })

  test('is refused at either end, without English, and in a field', () => {
    expect(codeOf(moving(desk, 'body:a', 'earlier'))).toBe('row.atStart')
    expect(codeOf(moving(desk, 'body:c', 'later'))).toBe('row.atEnd')
    expect(codeOf(moving(deskOf(desk.article), 'body:a', 'later'))).toBe('row.empty')
    expect(codeOf(moving(desk, 'title', 'later'))).toBe('row.kind')
    const stranger = { ...desk, row: 'body:a', actor: 5, at, to: 'later' as const }
    expect(codeOf(moveTarget({ ...stranger, base: { sources: [], target: 'h1:0' } }))).toBe('row.conflict')
  })

  test('gathers paragraphs that stood apart', () => {
    const apart = wrote(wrote(desk, 'body:a', { blocks: [paragraph('One')] }), 'body:b', {
      blocks: [paragraph('Two'), paragraph('Three')],
    })
    const blocks = blocksOf(apart.translation.body)
    const body = bodyOf([...blocks.slice(1, 2), ...blocks.slice(0, 1), ...blocks.slice(2)], 'ltr')
    const tangled = { ...apart, translation: { ...apart.translation, body } }
    expect(order(movedTo(tangled, 'body:b', 'later'))).toEqual(['body:a', 'body:b', 'body:b', 'body:c'])
  })
})

test('one row follows the Arabic by itself, and the others stay as they are', () => {
  const article = articleOf(['a', 'b', 'c', 'd', 'e'].map((bid) => paragraph(`نص ${bid}`, { bid })))
  const five = ['a', 'b', 'c', 'd', 'e'].reduce(
    (now, bid) => wrote(now, `body:${bid}`, { blocks: [paragraph(`EN ${bid}`, { bid: `e${bid}` })] }),
    deskOf(article),
  )
  const tangled = movedTo(
    movedTo(movedTo(five, 'body:b', 'earlier'), 'body:e', 'earlier'),
    'body:e',
    'earlier',
  )
  expect(order(tangled)).toEqual(['body:b', 'body:a', 'body:e', 'body:c', 'body:d'])
  const [first, second] = flags(tangled)
  if (!first || !second) throw new Error('two rows stand elsewhere')
  const one = { ...tangled, translation: followArabic({ ...tangled, row: second }) }
  expect(flags(one)).toEqual([first])
  const both = { ...one, translation: followArabic({ ...one, row: first }) }
  expect(order(both)).toEqual(order(five))
  expect(followArabic({ ...five, row: 'body:none' })).toBe(five.translation)
})

test('the neighbours of a row are those of its English', () => {
  const up = movedTo(desk, 'body:c', 'earlier')
  const english = [...textBlocksOf(up.translation.body)]
  const of = new Set(['body:a', 'body:b', 'body:c', 'title'])
  expect([...englishNeighbours(rowsOf(up.article, up.translation), { english, of })]).toEqual([
    ['body:a', { before: null, after: 'body:c' }],
    ['body:b', { before: 'body:c', after: null }],
    ['body:c', { before: 'body:a', after: 'body:b' }],
  ])
  expect(english.map(bidOf)).toHaveLength(3)
})
