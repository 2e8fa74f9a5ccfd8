import { expect, test } from 'vitest'
import { effectsOf } from './effectsOf'
import { hashText } from './hashRuns'
import { heading, image, paragraph } from './nodes'
import { rowsOf } from './rowsOf'
import { articleOf, at, emptyTranslation, fullyTranslated } from './testing'

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
    { kind: 'changed', segment: 'title', before: 'العنوان', after: 'العنوانُ', minor: true, rows: 0 },
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
  const count = (translationRows: ReturnType<typeof rowsOf>) =>
    effectsOf({ live, working, equivalences: [], translationRows }).reduce((sum, { rows }) => sum + rows, 0)
  expect(count(rowsOf(live, emptyTranslation()))).toBe(0)
  expect(count(rowsOf(live, fullyTranslated(live).translation))).toBe(4)
})
