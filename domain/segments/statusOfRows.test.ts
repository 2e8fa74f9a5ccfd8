import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { approveRows } from './approveRows'
import { bidOf, blocksOf, bodyOf, isTextBlock } from './blocks'
import type { ArticleContent } from './document'
import { hashText } from './hashRuns'
import { heading, paragraph, textNode } from './nodes'
import { segmentsOf } from './segmentsOf'
import { type RowFacts, statusOfRows } from './statusOfRows'
import { stillRight } from './stillRight'
import { accepted, articleOf, articles, at, baseOfRow, type Desk, fullyTranslated, wrote } from './testing'
import type { Equivalence } from './types'

const article = articleOf([
  paragraph('واحد', { bid: 'a' }),
  paragraph('اثنان', { bid: 'b' }),
  paragraph('ثلاثة', { bid: 'c' }),
])

function facts(desk: Desk): RowFacts {
  return { ...desk, approvals: [], equivalences: [] }
}

/** All rows approved by person 2. */
function approved(desk: Desk): RowFacts {
  const all = facts(desk)
  const { approvals, work } = approveRows({ statuses: statusOfRows(all), work: desk.work, actor: 2, at })
  return { ...all, approvals, work }
}

function withTexts(content: ArticleContent, texts: Record<string, string>): ArticleContent {
  const blocks = blocksOf(content.body).map((block) => {
    const text = texts[bidOf(block.node)]
    return text === undefined || !isTextBlock(block.node)
      ? block
      : { ...block, node: { ...block.node, children: [textNode(text)] } }
  })
  return { ...content, body: bodyOf(blocks, 'rtl') }
}

const statusIn = (all: RowFacts, id: string) => {
  const status = statusOfRows(all).find(({ row }) => row.id === id)
  if (!status) throw new Error(`no row ${id}`)
  return status
}
const ids = (all: RowFacts, is: 'approved' | 'stale' | 'orphan' | 'moved' | 'retyped') =>
  statusOfRows(all).flatMap((status) => (status[is] ? [status.row.id] : []))

describe('state', () => {
  test('untranslated, draft, confirmed, omitted', () => {
    let desk = wrote(facts(fullyTranslated(article)), 'body:a', { blocks: [], actor: 1 })
    desk = wrote(desk, 'body:b', { blocks: [paragraph('Two, redone', { bid: 'e-body-b-1' })] })
    desk = wrote(desk, 'body:c', { omit: 'said above' })
    expect(statusOfRows(facts(desk)).map(({ row, state }) => [row.id, state])).toEqual([
      ['title', 'confirmed'],
      ['body:a', 'untranslated'],
      ['body:b', 'draft'],
      ['body:c', 'omitted'],
    ])
  })

  test('a confirmed row falls to draft when its English changes behind its back', () => {
    const desk = fullyTranslated(article)
    const translation = { ...desk.translation, title: 'Another title' }
    expect(statusIn(facts({ ...desk, translation }), 'title').state).toBe('draft')
  })
})

describe('approval', () => {
  test('an approved English stays approved for its Arabic, through edit and return', () => {
    const all = approved(fullyTranslated(article))
    expect(ids(all, 'approved')).toHaveLength(4)
    const edited = {
      ...all,
      ...wrote(all, 'body:b', { blocks: [paragraph('New', { bid: 'e-body-b-1' })], actor: 3 }),
    }
    expect(statusIn(edited, 'body:b')).toMatchObject({ approved: false, state: 'draft' })
    const english = [paragraph('EN of اثنان', { bid: 'e-body-b-1' })]
    const reverted = { ...edited, ...wrote(edited, 'body:b', { blocks: english, actor: 3 }) }
    expect(statusIn(reverted, 'body:b')).toMatchObject({ approved: true, state: 'confirmed' })
  })

  test('still right against another Arabic is not stale when the approved Arabic comes back', () => {
    const all = approved(fullyTranslated(article))
    const changed = { ...all, article: withTexts(article, { b: 'اثنان وعشرون' }) }
    const row = 'body:b'
    const right = accepted(stillRight({ ...changed, row, base: baseOfRow(changed, row), actor: 1, at }))
    expect(statusIn({ ...changed, ...right }, row)).toMatchObject({
      approved: false,
      stale: false,
      state: 'confirmed',
    })
    expect(statusIn({ ...changed, ...right, article }, row)).toMatchObject({ approved: true, stale: false })
  })

  test('added blocks with the same words are approved one by one', () => {
    const desk = fullyTranslated(article)
    const body = bodyOf(
      ['x', 'y'].map((bid) => ({ node: paragraph('Background', { bid, from: [] }), list: null })),
      'ltr',
    )
    const approval = { row: 'added:x', sources: [], texts: { source: {}, target: 'Background' }, by: 2, at }
    const translation = { ...desk.translation, body }
    const [target] = statusOfRows(facts({ ...desk, translation })).filter(({ row }) => row.id === 'added:x')
    const all = {
      ...facts({ ...desk, translation }),
      approvals: [{ ...approval, target: target?.row.target ?? '' }],
    }
    expect(ids(all, 'approved')).toEqual(['added:x'])
  })
})

describe('staleness', () => {
  test('any edit of the Arabic makes exactly the touched rows stale; reverting closes them', () => {
    const edits = fc.dictionary(
      fc.nat(9).map((n) => `b${n}`),
      fc.constantFrom('نص آخر', 'قولٌ جديد'),
    )
    fc.assert(
      fc.property(articles, edits, (source, texts) => {
        const all = approved(fullyTranslated(source))
        const changed = withTexts(source, texts)
        const old = new Map(segmentsOf(source).map(({ id, hash }) => [id, hash]))
        const touched = segmentsOf(changed).filter(({ id, hash }) => old.has(id) && old.get(id) !== hash)
        expect(ids({ ...all, article: changed }, 'stale')).toEqual(touched.map(({ id }) => id))
        expect(ids(all, 'stale')).toEqual([])
        expect(ids(all, 'approved')).toEqual(segmentsOf(source).map(({ id }) => id))
      }),
      { numRuns: 50 },
    )
  })

  test('a stale row tells the Arabic that its English was made from', () => {
    const all = { ...facts(fullyTranslated(article)), article: withTexts(article, { b: 'اثنان وعشرون' }) }
    expect(statusIn(all, 'body:b').oldTexts).toEqual({ 'body:b': 'اثنان' })
    expect(statusIn(all, 'body:a').oldTexts).toBeNull()
  })

  test('a change that an editor called minor keeps the row approved, over several steps', () => {
    const all = approved(fullyTranslated(article))
    const step = (from: string, to: string): Equivalence => ({
      segment: 'body:b',
      from: hashText(from),
      to: hashText(to),
      by: 2,
      at,
    })
    const equivalences = [step('اثنان.', 'اثنان'), step('اثنان..', 'اثنان.')]
    const minor = { ...all, equivalences, article: withTexts(article, { b: 'اثنان..' }) }
    expect(ids(minor, 'stale')).toEqual([])
    expect(ids(minor, 'approved')).toContain('body:b')
    expect(ids({ ...minor, article: withTexts(article, { a: 'اثنان..' }) }, 'stale')).toEqual(['body:a'])
  })
})

describe('structure', () => {
  const arabic = (...bids: string[]) =>
    articleOf(bids.map((bid) => paragraph({ a: 'واحد', b: 'اثنان', c: 'ثلاثة' }[bid] ?? '', { bid })))

  test('a deleted Arabic block leaves an orphan and touches nothing else', () => {
    const all = { ...approved(fullyTranslated(article)), article: arabic('a', 'c') }
    expect(ids(all, 'orphan')).toEqual(['body:b'])
    expect(ids(all, 'approved')).toEqual(['title', 'body:a', 'body:c'])
    expect(ids(all, 'stale')).toEqual([])
  })

  test('a moved block and a new type only flag', () => {
    const all = approved(fullyTranslated(article))
    const moved = { ...all, article: arabic('c', 'a', 'b') }
    expect(ids(moved, 'moved')).toEqual(['body:c'])
    expect(ids(moved, 'approved')).toHaveLength(4)
    const retyped = articleOf([
      paragraph('واحد', { bid: 'a' }),
      heading('h2', 'اثنان', { bid: 'b' }),
      paragraph('ثلاثة', { bid: 'c' }),
    ])
    expect(ids({ ...all, article: retyped }, 'retyped')).toEqual(['body:b'])
    expect(ids({ ...all, article: retyped }, 'approved')).toHaveLength(4)
  })

  test('when part of a united row goes, the rest is stale', () => {
    const desk = fullyTranslated(arabic('a', 'b'))
    const cleared = wrote(desk, 'body:b', { blocks: [] })
    const united = wrote(cleared, 'body:a', { from: ['body:a', 'body:b'], state: 'confirmed' })
    expect(statusIn(facts(united), 'body:a')).toMatchObject({ state: 'confirmed', stale: false })
    const rest = facts({ ...united, article: arabic('b') })
    expect(statusIn(rest, 'body:b')).toMatchObject({ state: 'draft', stale: true, orphan: false })
    expect(statusIn(rest, 'body:b').oldTexts).toEqual({ 'body:a': 'واحد', 'body:b': 'اثنان' })
  })
})
