import { describe, expect, it } from 'vitest'
import { bodyWith, paragraph } from '@/domain/segments/nodes'
import type { Work } from '@/domain/segments/types'
import { compareRows } from './compareRows'
import { piecesOf } from './piecesOf'
import type { Piece } from './types'

const row = (id: string, text: string, more: Partial<Piece> = {}): Piece => ({
  id,
  keys: [id],
  text,
  isOmitted: false,
  ...more,
})
const body = (text: string, ...keys: string[]) => row(keys[0] ?? '', text, { keys })

describe('comparing rows with an earlier time', () => {
  it('names only the rows that differ, with what they said', () => {
    const before = [row('title', 'A train'), body('One.', 'body:a'), body('Two.', 'body:b')]
    const now = [row('title', 'A train'), body('One more.', 'body:a'), body('Two.', 'body:b')]
    expect(compareRows(before, now)).toEqual({
      rows: { 'body:a': { target: 'One.', wasOmitted: false } },
      removed: [],
    })
  })

  it('calls a row new that was not there, and not one that is still without English', () => {
    const now = [body('One.', 'body:a'), body('', 'body:b'), row('added:x', 'A note.')]
    expect(compareRows([body('One.', 'body:a')], now).rows).toEqual({
      'added:x': { target: null, wasOmitted: false },
    })
  })

  it('lists English that stands in no row any more', () => {
    const before = [body('One.', 'body:a'), row('added:x', 'A note.'), body('', 'body:c')]
    expect(compareRows(before, [body('One.', 'body:a')])).toEqual({
      rows: {},
      removed: [{ row: 'added:x', target: 'A note.' }],
    })
  })

  it('compares a merged row with all that it was made of', () => {
    const before = [body('One.', 'body:a'), body('Two.', 'body:b')]
    expect(compareRows(before, [body('One.\nTwo.', 'body:a', 'body:b')]).rows).toEqual({})
    expect(compareRows(before, [body('One and two.', 'body:a', 'body:b')]).rows).toEqual({
      'body:a': { target: 'One.\nTwo.', wasOmitted: false },
    })
  })

  it('gives each half of a split row its share of the old words', () => {
    const before = [body('The train left. It carried 214 people.', 'body:a', 'body:b')]
    const same = [body('The train left.', 'body:a'), body('It carried 214 people.', 'body:b')]
    expect(compareRows(before, same).rows).toEqual({})
    const changed = [body('The train left.', 'body:a'), body('It carried 215 people.', 'body:b')]
    expect(compareRows(before, changed).rows).toEqual({
      'body:b': { target: 'It carried 214 people.', wasOmitted: false },
    })
  })

  it('tells an omission, and one that was taken back', () => {
    const left = row('body:a', '', { isOmitted: true })
    const written = body('One.', 'body:a')
    expect(compareRows([written], [left]).rows).toEqual({ 'body:a': { target: 'One.', wasOmitted: false } })
    expect(compareRows([left], [written]).rows).toEqual({ 'body:a': { target: '', wasOmitted: true } })
    expect(compareRows([left], [left]).rows).toEqual({})
  })

  it('does not care where a row stands', () => {
    const [a, b] = [body('One.', 'body:a'), body('Two.', 'body:b')]
    expect(compareRows([a, b], [b, a])).toEqual({ rows: {}, removed: [] })
  })
})

describe('the pieces of a snapshot', () => {
  const work = (more: Partial<Work>): Work => ({
    state: 'confirmed',
    sources: [],
    target: 'h1:x',
    texts: {},
    by: 1,
    at: '2026-01-01T00:00:00.000Z',
    origin: 'human',
    authors: [],
    overrides: [],
    ...more,
  })
  const content = {
    title: 'A train',
    standfirst: '',
    dateline: '',
    slug: 'a-train',
    captions: { lead: { caption: 'Seen from above', alt: '' } },
    attributions: {},
    body: bodyWith(
      [
        paragraph('One.', { bid: 'x', from: ['body:a', 'body:b'] }),
        paragraph('A note.', { bid: 'y', from: [] }),
      ],
      'ltr',
    ),
  }

  it('are its blocks, its fields, and what was left out', () => {
    const pieces = piecesOf(content, {
      'body:c': work({ state: 'omitted', sources: [['body:c', 'h1:c']] }),
      'body:a': work({ state: 'omitted' }),
      standfirst: work({ state: 'draft' }),
    })
    expect(pieces.map(({ id, text, isOmitted }) => [id, text, isOmitted])).toEqual([
      ['body:a', 'One.', false],
      ['added:y', 'A note.', false],
      ['title', 'A train', false],
      ['slug', 'a-train', false],
      ['lead:caption', 'Seen from above', false],
      ['body:c', '', true],
      ['standfirst', '', false],
    ])
  })
})
