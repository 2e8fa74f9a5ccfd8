import { expect, test } from 'vitest'
import { effectsOf, reopenedBy } from './effectsOf'
import { hashText } from './hashRuns'
import { mergeTargets } from './mergeTargets'
import { heading, image, paragraph } from './nodes'
import { rowsOf } from './rowsOf'
import {
  accepted,
  articleOf,
  at,
  baseOfRow,
  deskAfter,
  emptyTranslation,
  fullyTranslated,
  wrote,
} from './testing'
import { writtenRows } from './writtenRows'

const live = articleOf([
  paragraph('واحد', { bid: 'a' }),
  paragraph('اثنان', { bid: 'b' }),
  paragraph('ثلاثة', { bid: 'c' }),
  image('i', 1, { caption: 'تعليق', alt: 'بديل' }),
])
const short = (effects: ReturnType<typeof effectsOf>) =>
  effects.map(({ kind, segment, rows }) => `${kind} ${segment} ${rows}`)

test('nothing changed, nothing listed', () => {
  expect(effectsOf({ live, working: live, equivalences: [] })).toEqual([])
})

test('every difference in reading order with its effect', () => {
  const working = articleOf(
    [
      image('i', 1, { caption: 'تعليق', alt: 'بديل' }),
      paragraph('واحد وعشرون', { bid: 'a' }),
      heading('h2', 'ثلاثة', { bid: 'c' }),
      paragraph('جديد', { bid: 'd' }),
    ],
    { title: 'عنوان آخر' },
  )
  expect(short(effectsOf({ live, working, equivalences: [] }))).toEqual([
    'changed title 1',
    'moved image:i:caption 0',
    'changed body:a 1',
    'deleted body:b 1',
    'retyped body:c 0',
    'inserted body:d 1',
  ])
})

test('a change called minor reopens nothing', () => {
  const working = { ...live, title: 'العنوانُ' }
  const equivalences = [{ segment: 'title', from: hashText('العنوانُ'), to: hashText('العنوان'), by: 2, at }]
  expect(effectsOf({ live, working, equivalences })).toEqual([
    {
      kind: 'changed',
      segment: 'title',
      before: 'العنوان',
      after: 'العنوانُ',
      minor: true,
      rows: 0,
      row: null,
    },
  ])
})

test('another picture in an old place is told, and reopens nothing', () => {
  const withLead = (media: number) => ({ leadImage: { media, caption: '', alt: 'قطار' } })
  const before = articleOf(live.body.root.children, withLead(7))
  const working = articleOf(
    [...live.body.root.children.slice(0, 3), image('i', 2, { caption: 'تعليق', alt: 'بديل' })],
    withLead(8),
  )
  const effects = effectsOf({ live: before, working, equivalences: [] })
  expect(short(effects)).toEqual(['replaced lead:alt 0', 'replaced image:i:caption 0'])
  expect(effects[0]).toMatchObject({ before: 'قطار', after: 'قطار', minor: false })
})

test('only rows that have English reopen or are orphaned', () => {
  const working = articleOf([paragraph('غيره', { bid: 'a' }), paragraph('ثلاثة', { bid: 'c' })])
  const count = (rows: ReturnType<typeof rowsOf>) =>
    reopenedBy(effectsOf({ live, working, equivalences: [], written: writtenRows(rows) }))
  expect(count(rowsOf(live, emptyTranslation()))).toBe(0)
  expect(count(rowsOf(live, fullyTranslated(live).translation))).toBe(4)
})

test('a row that renders two changed texts reopens once, and a left out one reopens too', () => {
  const desk = fullyTranslated(live)
  const on = { ...desk, actor: 1, at, row: 'body:b', base: baseOfRow(desk, 'body:b') }
  const merged = deskAfter(desk, accepted(mergeTargets({ ...on, previous: baseOfRow(desk, 'body:a') })))
  const left = wrote(merged, 'body:c', { omit: 'local' })
  const working = articleOf(['a', 'b', 'c'].map((bid) => paragraph(`غيره ${bid}`, { bid })))
  const written = writtenRows(rowsOf(live, left.translation, left.work))
  const effects = effectsOf({
    live: articleOf(live.body.root.children.slice(0, 3)),
    working,
    equivalences: [],
    written,
  })
  expect(effects.map(({ segment, row }) => [segment, row])).toEqual([
    ['body:a', 'body:a'],
    ['body:b', 'body:a'],
    ['body:c', 'body:c'],
  ])
  expect(reopenedBy(effects)).toBe(2)
  expect(reopenedBy(effectsOf({ live, working, equivalences: [] }))).toBe(5)
})
