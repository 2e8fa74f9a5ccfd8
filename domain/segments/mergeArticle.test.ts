import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { baseOf } from './baseOf'
import { bidOf, blocksOf } from './blocks'
import type { ArticleContent, RootChild } from './document'
import { mergeArticle } from './mergeArticle'
import { nodeHash } from './nodeHash'
import { image, list, listItem, paragraph } from './nodes'
import { resolveConflicts } from './resolveConflicts'
import { accepted, articleOf, articles, codeOf, counter } from './testing'
import { type Edited, type Operation, operate, operations } from './testing/editorOperations'

const merge = (base: ArticleContent, mine: ArticleContent, theirs: ArticleContent) =>
  mergeArticle({ base: baseOf(base, 1), mine, theirs })
const p = (bid: string, text = bid) => paragraph(text, { bid })
const order = (content: ArticleContent) => blocksOf(content.body).map(({ node }) => bidOf(node))
const of = (...children: RootChild[]) => articleOf(children)
const merged = (base: RootChild[], mine: RootChild[], theirs: RootChild[]) =>
  accepted(merge(of(...base), of(...mine), of(...theirs)))

/** Content as a merge sees it: lists by their items, and without the editor's bookkeeping. */
const essence = (content: ArticleContent) => ({
  ...content,
  body: blocksOf(content.body).map((block) => [bidOf(block.node), nodeHash(block)]),
})

/** Two people who edit the same article without seeing each other. */
const histories = fc.record({
  base: articles,
  mine: operations,
  theirs: operations,
  title: fc.constantFrom('ع', 'غ', null),
})

interface History {
  base: ArticleContent
  mine: Operation[]
  theirs: Operation[]
  title: string | null
}

function versions({ base, mine, theirs, title }: History) {
  const play = (sequence: Operation[], prefix: string): ArticleContent => {
    const newId = counter(prefix)
    let edited: Edited = { body: base.body, past: [] }
    for (const operation of sequence) edited = operate(edited, operation, newId)
    return { ...base, body: edited.body }
  }
  return { base, mine: { ...play(mine, 'm'), title: title ?? base.title }, theirs: play(theirs, 't') }
}

describe('properties', () => {
  test('where theirs is unchanged the result is mine, where mine is unchanged it is theirs', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { base, mine } = versions(history)
        expect(essence(accepted(merge(base, mine, base)))).toEqual(essence(mine))
        expect(essence(accepted(merge(base, base, mine)))).toEqual(essence(mine))
        expect(essence(accepted(merge(base, mine, mine)))).toEqual(essence(mine))
      }),
    )
  })

  test('symmetric up to order, and in what it refuses', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { base, mine, theirs } = versions(history)
        const [one, other] = [merge(base, mine, theirs), merge(base, theirs, mine)]
        expect(codeOf(one)).toBe(codeOf(other))
        if (!one.ok || !other.ok) return
        const sorted = (content: ArticleContent) => essence(content).body.toSorted()
        expect(sorted(one.value)).toEqual(sorted(other.value))
        expect(one.value.title).toBe(other.value.title)
      }),
    )
  })

  test('what either side added is there, what either side deleted is not, nothing is there twice', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { base, mine, theirs } = versions(history)
        const result = merge(base, mine, theirs)
        if (!result.ok) return
        const now = order(result.value)
        const before = new Set(order(base))
        for (const bid of [...order(mine), ...order(theirs)]) if (!before.has(bid)) expect(now).toContain(bid)
        for (const bid of before)
          expect(now.includes(bid)).toBe(order(mine).includes(bid) && order(theirs).includes(bid))
        expect(new Set(now).size).toBe(now.length)
      }),
    )
  })

  test('saving the result again changes nothing', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { base, mine, theirs } = versions(history)
        const result = merge(base, mine, theirs)
        if (!result.ok) return
        expect(essence(accepted(merge(theirs, result.value, theirs)))).toEqual(essence(result.value))
      }),
    )
  })

  test('whatever a person chooses, the conflict ends and both sides’ other work survives', () => {
    const side = fc.constantFrom('mine' as const, 'theirs' as const)
    fc.assert(
      fc.property(histories, side, (history, chosen) => {
        const { base, mine, theirs } = versions(history)
        const all = [...order(base), ...order(mine), ...order(theirs)]
        const choices = {
          fields: { title: chosen },
          blocks: Object.fromEntries(all.map((bid) => [bid, chosen] as const)),
        }
        const resolved = accepted(resolveConflicts({ base: baseOf(base, 1), mine, theirs, choices }))
        const second = accepted(mergeArticle({ base: baseOf(theirs, 2), mine: resolved, theirs }))
        expect(essence(second)).toEqual(essence(resolved))
        const before = new Set(order(base))
        for (const bid of [...order(mine), ...order(theirs)])
          if (!before.has(bid)) expect(order(second)).toContain(bid)
      }),
    )
  })
})

describe('content', () => {
  test('edits of different blocks and fields both survive', () => {
    const base = of(p('a'), p('b'))
    const mine = { ...of(p('a', 'A'), p('b')), slug: 's' }
    const theirs = { ...of(p('a'), p('b', 'B')), title: 'T' }
    const both = { ...of(p('a', 'A'), p('b', 'B')), slug: 's', title: 'T' }
    expect(accepted(merge(base, mine, theirs))).toEqual(both)
  })

  test('two edits of one block or field, and an edit against a deletion, are told together', () => {
    const base = of(p('a'), p('b'), p('c'))
    const mine = { ...of(p('a', 'A1'), p('c', 'C')), title: 'M' }
    const theirs = { ...of(p('a', 'A2'), p('b', 'B')), title: 'T' }
    expect(merge(base, mine, theirs)).toEqual({
      ok: false,
      refusal: {
        code: 'save.conflict',
        details: {
          fields: [{ name: 'title', mine: 'M', theirs: 'T' }],
          blocks: [
            { bid: 'a', mine: p('a', 'A1'), theirs: p('a', 'A2') },
            { bid: 'b', mine: null, theirs: p('b', 'B') },
            { bid: 'c', mine: p('c', 'C'), theirs: null },
          ],
        },
      },
    })
  })

  test('state is content: sources on one side and text on the other collide', () => {
    const cited = paragraph('a', { bid: 'a', sources: ['s'] })
    expect(codeOf(merge(of(p('a')), of(cited), of(p('a', 'A'))))).toBe('save.conflict')
    expect(codeOf(merge(of(p('a')), of(cited), of(p('a'))))).toBe('ok')
  })

  test('an image that filled its slot on one side is that one’s edit', () => {
    expect(merged([image('i', 1)], [image('i', 2)], [image('i', 1), p('n')])).toEqual(
      of(image('i', 2), p('n')),
    )
  })

  test('the order of keys and the numbering of items are no edits', () => {
    const base = of(list('number', [listItem('a', { bid: 'a' }), listItem('b', { bid: 'b' })]))
    const shuffled: ArticleContent = JSON.parse(
      JSON.stringify(base, (_, value) =>
        value && typeof value === 'object' && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).reverse())
          : value,
      ),
    )
    const mine = of(
      list('number', [listItem('n', { bid: 'n' }), listItem('a', { bid: 'a' }), listItem('b', { bid: 'b' })]),
    )
    const theirs = of(list('number', [listItem('a', { bid: 'a' }), listItem('B', { bid: 'b' })]))
    expect(baseOf(shuffled, 1)).toEqual(baseOf(base, 1))
    expect(order(accepted(merge(shuffled, mine, theirs)))).toEqual(['n', 'a', 'b'])
  })
})

describe('order', () => {
  test('an edit on one side and a move on the other both stand', () => {
    expect(merged([p('a'), p('b'), p('c')], [p('c'), p('a'), p('b')], [p('a'), p('b', 'B'), p('c')])).toEqual(
      of(p('c'), p('a'), p('b', 'B')),
    )
  })

  test('two insertions at one place both stand', () => {
    expect(order(merged([p('a')], [p('a'), p('m')], [p('a'), p('t')]))).toEqual(['a', 'm', 't'])
  })

  test('moves of different blocks both stand', () => {
    const base = ['a', 'b', 'c', 'd'].map((bid) => p(bid))
    const mine = ['b', 'a', 'c', 'd'].map((bid) => p(bid))
    const theirs = ['a', 'b', 'd', 'c'].map((bid) => p(bid))
    expect(order(merged(base, mine, theirs))).toEqual(['b', 'a', 'd', 'c'])
  })

  test('an insertion after a block that the other side deleted stays at its place', () => {
    expect(
      order(merged([p('a'), p('b'), p('c')], [p('a'), p('b'), p('m'), p('c')], [p('a'), p('c')])),
    ).toEqual(['a', 'm', 'c'])
  })

  test('items that one side put between the other’s form one list', () => {
    const item = (bid: string) => listItem(bid, { bid })
    const result = merged(
      [list('bullet', [item('a'), item('b')])],
      [list('bullet', [item('a'), item('m'), item('b')])],
      [list('bullet', [item('a'), item('b'), item('t')])],
    )
    expect(result).toEqual(of(list('bullet', ['a', 'm', 'b', 't'].map(item))))
  })
})
