import { describe, expect, test } from 'vitest'
import { bidOf } from './blocks'
import { hashBlocks, hashField } from './hashRuns'
import { heading, list, listItem, paragraph } from './nodes'
import { plainTextOf } from './plainTextOf'
import { statusOfRows } from './statusOfRows'
import {
  articleOf,
  at,
  baseOfRow,
  codeOf,
  counter,
  type Desk,
  deskOf,
  fullyTranslated,
  wrote,
} from './testing'
import { textBlocksOf } from './textBlocksOf'
import { writeRow } from './writeRow'
import type { RowWrite } from './writing'

const article = articleOf(
  [
    paragraph('واحد', { bid: 'a' }),
    heading('h2', 'اثنان', { bid: 'b' }),
    list('number', [listItem('ثلاثة', { bid: 'c' }), listItem('أربعة', { bid: 'd' })]),
  ],
  { slug: 'خبر', standfirst: 'مقدمة' },
)
const desk = deskOf(article)
const shown = ({ translation }: Desk) =>
  Array.from(
    textBlocksOf(translation.body),
    (block) => `${block.type} ${plainTextOf(block)} [${block.$?.from}]`,
  )
const tried = (from: Desk, write: Omit<RowWrite, 'base'> & Partial<Pick<RowWrite, 'base'>>, actor = 1) =>
  writeRow({
    ...from,
    actor,
    at,
    newId: counter(),
    write: { ...write, base: write.base ?? baseOfRow(from, write.row) },
  })

describe('English', () => {
  test('takes its place after the nearest row before it that has some, and the type of the Arabic', () => {
    let now = wrote(desk, 'body:c', { blocks: [paragraph('Three')] })
    now = wrote(now, 'body:a', { blocks: [paragraph('One')] })
    now = wrote(now, 'body:d', { blocks: [paragraph('Four')] })
    now = wrote(now, 'body:b', { blocks: [paragraph('Two')] })
    expect(shown(now)).toEqual([
      'paragraph One [body:a]',
      'heading Two [body:b]',
      'listitem Three [body:c]',
      'listitem Four [body:d]',
    ])
    expect(now.translation.body.root.children.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'list',
    ])
  })

  test('a second write keeps place, id and type; empty blocks are dropped', () => {
    const first = wrote(fullyTranslated(article), 'body:b', { blocks: [paragraph('Two', { bid: 'mine' })] })
    const now = wrote(first, 'body:b', { blocks: [paragraph('Two!', { bid: 'mine' }), paragraph('  ')] })
    expect(shown(now)[1]).toBe('heading Two! [body:b]')
    expect([...textBlocksOf(now.translation.body)].map(bidOf)[1]).toBe('mine')
  })

  test('a block id that stands elsewhere is not taken over', () => {
    const first = wrote(desk, 'body:a', { blocks: [paragraph('One', { bid: 'x' })] })
    const now = wrote(first, 'body:c', { blocks: [paragraph('Three', { bid: 'x' })] })
    expect(new Set(Array.from(textBlocksOf(now.translation.body), bidOf)).size).toBe(2)
  })

  test('what is known is recorded with the Arabic as it was', () => {
    const { work } = wrote(desk, 'standfirst', {
      text: 'Intro',
      state: 'confirmed',
      origin: 'memory',
      match: { score: 101, unit: 7 },
    })
    expect(work).toEqual({
      standfirst: {
        state: 'confirmed',
        sources: baseOfRow(desk, 'standfirst').sources,
        target: hashField('Intro'),
        texts: { standfirst: 'مقدمة' },
        by: 1,
        at,
        origin: 'memory',
        match: { score: 101, unit: 7 },
        authors: [1],
        overrides: [],
      },
    })
  })

  test('authors gather; a machine draft that a person edits is a person’s; a match is lost with its words', () => {
    const machine = wrote(desk, 'title', {
      text: 'Machine',
      origin: 'machine',
      match: { score: 90, unit: 1 },
      actor: 9,
    })
    const edited = wrote(machine, 'title', { text: 'Human', actor: 3 })
    expect(edited.work.title).toMatchObject({ origin: 'human', authors: [9, 3], state: 'draft' })
    expect(edited.work.title).not.toHaveProperty('match')
    const confirmed = wrote(machine, 'title', { state: 'confirmed', actor: 3 })
    expect(confirmed.work.title).toMatchObject({ origin: 'machine', authors: [9, 3], state: 'confirmed' })
  })
})

describe('refusals', () => {
  test('a row that somebody else changed, with both texts', () => {
    const base = baseOfRow(desk, 'title')
    const theirs = wrote(desk, 'title', { text: 'Theirs', actor: 2 })
    const refused = tried(theirs, { row: 'title', base, text: 'Mine' })
    expect(refused).toMatchObject({
      ok: false,
      refusal: {
        code: 'row.conflict',
        details: { theirs: { texts: { source: { title: 'العنوان' }, target: 'Theirs' } } },
      },
    })
  })

  test('an Arabic that changed meanwhile', () => {
    const base = baseOfRow(desk, 'title')
    const later = { ...desk, article: { ...article, title: 'آخر' } }
    expect(codeOf(tried(later, { row: 'title', base, text: 'Mine' }))).toBe('row.conflict')
  })

  test('the same request again is no conflict', () => {
    const write = { row: 'body:a', base: baseOfRow(desk, 'body:a'), blocks: [paragraph('One', { bid: 'x' })] }
    const once = wrote(desk, 'body:a', write)
    expect(codeOf(tried(once, write))).toBe('ok')
  })

  const full = fullyTranslated(article)
  test.each<[string, Desk, Omit<RowWrite, 'base'>, string]>([
    ['text for the body', desk, { row: 'body:a', text: 'x' }, 'row.kind'],
    ['blocks for a field', desk, { row: 'title', blocks: [paragraph('x')] }, 'row.kind'],
    ['confirming nothing', desk, { row: 'title', state: 'confirmed' }, 'row.empty'],
    ['confirming spaces', desk, { row: 'body:a', blocks: [paragraph(' ')], state: 'confirmed' }, 'row.empty'],
    [
      'Arabic that is not there',
      desk,
      { row: 'body:a', blocks: [paragraph('x')], from: ['body:z'] },
      'row.from',
    ],
    ['Arabic that has its own English', full, { row: 'body:a', from: ['body:a', 'body:b'] }, 'row.from'],
    ['no Arabic', full, { row: 'body:a', from: [] }, 'row.from'],
    ['an omission without a reason', desk, { row: 'body:a', omit: ' ' }, 'row.reason'],
    ['omitting the title', desk, { row: 'title', omit: 'x' }, 'row.required'],
  ])('%s', (_, from, write, code) => expect(codeOf(tried(from, write))).toBe(code))

  test('a row that does not exist', () => {
    const write = { row: 'body:zz', base: baseOfRow(desk, 'title'), blocks: [] }
    expect(codeOf(tried(desk, write))).toBe('row.missing')
  })

  test('confirming an orphan; giving it new Arabic is possible', () => {
    const orphaned = { ...fullyTranslated(article), article: articleOf([paragraph('جديد', { bid: 'n' })]) }
    expect(codeOf(tried(orphaned, { row: 'body:a', state: 'confirmed' }))).toBe('row.orphan')
    const adopted = wrote(orphaned, 'body:a', { from: ['body:n'], state: 'confirmed' })
    expect(shown(adopted)[0]).toBe('paragraph EN of واحد [body:n]')
    expect(adopted.work['body:n']).toMatchObject({ state: 'confirmed', authors: [1] })
    expect(adopted.work).not.toHaveProperty('body:a')
  })
})

describe('alignment', () => {
  test('one paragraph for two rows, and back', () => {
    const united = wrote(desk, 'body:a', {
      blocks: [paragraph('One, two')],
      from: ['body:a', 'body:b'],
      state: 'confirmed',
    })
    expect(baseOfRow(united, 'body:a').sources.map(([id]) => id)).toEqual(['body:a', 'body:b'])
    const apart = wrote(united, 'body:a', {
      blocks: [paragraph('One', { bid: 'e-body-a-1' })],
      from: ['body:a'],
    })
    expect(
      statusOfRows({ ...apart, approvals: [], equivalences: [] })
        .map(({ row, state }) => [row.id, state])
        .slice(2),
    ).toEqual([
      ['slug', 'untranslated'],
      ['body:a', 'draft'],
      ['body:b', 'untranslated'],
      ['body:c', 'untranslated'],
      ['body:d', 'untranslated'],
    ])
  })

  test('two paragraphs for one row are one row', () => {
    const blocks = [paragraph('One', { bid: 'x' }), paragraph('more', { bid: 'y' })]
    const now = wrote(desk, 'body:a', { blocks, state: 'confirmed' })
    expect(now.work['body:a']?.target).toBe(hashBlocks(blocks))
    expect(shown(now)).toEqual(['paragraph One [body:a]', 'paragraph more [body:a]'])
  })
})

describe('omission', () => {
  test('takes the English away and gives it back its place when it is written again', () => {
    const full = fullyTranslated(article)
    const omitted = wrote(full, 'body:b', { omit: 'said above', actor: 4 })
    expect(shown(omitted)).toHaveLength(3)
    expect(omitted.work['body:b']).toMatchObject({ state: 'omitted', reason: 'said above', authors: [1, 4] })
    const again = wrote(omitted, 'body:b', { blocks: [paragraph('Two')] })
    expect(shown(again)[1]).toBe('heading Two [body:b]')
    expect(again.work['body:b']).not.toHaveProperty('reason')
  })

  test('of a united row omits each of its segments', () => {
    const united = wrote(desk, 'body:a', { blocks: [paragraph('x')], from: ['body:a', 'body:b'] })
    const omitted = wrote(united, 'body:a', { omit: 'later' })
    expect(Object.entries(omitted.work).map(([id, { state }]) => [id, state])).toEqual([
      ['body:a', 'omitted'],
      ['body:b', 'omitted'],
    ])
  })
})

describe('a stale row', () => {
  test('stays stale with its old Arabic while it is drafted, until it is confirmed', () => {
    const changed = { ...fullyTranslated(article), article: { ...article, title: 'عنوان آخر' } }
    const status = (of: Desk) => statusOfRows({ ...of, approvals: [], equivalences: [] })[0]
    const drafted = wrote(changed, 'title', { text: 'Ano' })
    expect(status(drafted)).toMatchObject({ stale: true, state: 'draft', oldTexts: { title: 'العنوان' } })
    const confirmed = wrote(drafted, 'title', { text: 'Another title', state: 'confirmed' })
    expect(status(confirmed)).toMatchObject({ stale: false, state: 'confirmed', oldTexts: null })
  })
})
