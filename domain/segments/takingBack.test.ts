import { describe, expect, test } from 'vitest'
import { addTarget } from './addTarget'
import { arrange, arrangementOf } from './arrange'
import { followArabic } from './followArabic'
import { heading, list, listItem, paragraph } from './nodes'
import { removeTarget } from './removeTarget'
import { rowsOf } from './rowsOf'
import { statusOfRows } from './statusOfRows'
import { stillRight } from './stillRight'
import {
  accepted,
  articleOf,
  at,
  baseOfRow,
  codeOf,
  counter,
  type Desk,
  deskAfter,
  flat,
  fullyTranslated,
  wrote,
} from './testing'

const block = (text: string, bid: string) => paragraph(text, { bid })
const desk = fullyTranslated(articleOf([block('واحد', 'a'), block('اثنان', 'b'), block('ثلاثة', 'c')]))
const changed: Desk = {
  ...desk,
  article: articleOf([block('واحد', 'a'), block('اثنان وأكثر', 'b'), block('ثلاثة', 'c')]),
}
const on = (from: Desk, row: string) => ({ ...from, row, base: baseOfRow(from, row), actor: 5, at })
const statusIn = (from: Desk, row: string) =>
  statusOfRows({ ...from, approvals: [], equivalences: [] }).find((status) => status.row.id === row)

describe('a row goes back to the Arabic that its English was made from', () => {
  const stale = { stale: true, state: 'confirmed', oldTexts: { 'body:b': 'اثنان' } }

  test.each<[string, Desk]>([
    ['said to be still right', deskAfter(changed, accepted(stillRight(on(changed, 'body:b'))))],
    [
      'confirmed with other words',
      wrote(changed, 'body:b', { blocks: [paragraph('Two')], state: 'confirmed' }),
    ],
    ['left out', wrote(changed, 'body:b', { omit: 'local' })],
    ['emptied', wrote(changed, 'body:b', { blocks: [] })],
  ])('after it was %s', (_what, after) => {
    expect(statusIn(after, 'body:b')?.stale).toBe(false)
    const { blocks } = rowsOf(desk.article, desk.translation).find(({ id }) => id === 'body:b') ?? {
      blocks: [],
    }
    const back = wrote(after, 'body:b', { blocks, state: 'confirmed', staleAgain: true })
    expect(statusIn(back, 'body:b')).toMatchObject(stale)
  })

  test('but not further back than the last Arabic that it stood on', () => {
    const right = deskAfter(changed, accepted(stillRight(on(changed, 'body:b'))))
    const later = {
      ...right,
      article: articleOf([block('واحد', 'a'), block('غير ذلك', 'b'), block('ثلاثة', 'c')]),
    }
    const typed = wrote(later, 'body:b', { blocks: [paragraph('Typed')] })
    const back = wrote(typed, 'body:b', { blocks: [paragraph('Two')], state: 'draft', staleAgain: true })
    expect(statusIn(back, 'body:b')?.oldTexts).toEqual({ 'body:b': 'اثنان وأكثر' })
  })
})

describe('an arrangement', () => {
  test('takes back what following the Arabic did, and leaves what came since behind what it follows', () => {
    const item = list('number', [listItem('ثلاثة', { bid: 'c' })])
    const article = articleOf([item, heading('h3', 'اثنان', { bid: 'b' }), block('واحد', 'a')])
    const before = arrangementOf(desk.translation.body)
    const followed = { ...desk, article, translation: followArabic({ ...desk, article }) }
    expect(arrangementOf(followed.translation.body)).not.toEqual(before)
    expect(flat(arrange(followed.translation, before).body)).toEqual(flat(desk.translation.body))
    const add = { ...followed, actor: 1, at, after: 'body:c', blocks: [paragraph('Note')], reason: 'x' }
    const added = accepted(addTarget({ ...add, newId: counter('new') })).translation
    expect(arrangementOf(arrange(added, before).body).map(([bid]) => bid)).toEqual([
      ...before.map(([bid]) => bid),
      'new1',
    ])
  })

  test('passes over blocks that are no more', () => {
    const before = arrangementOf(desk.translation.body)
    expect(arrange(desk.translation, [['gone', 'quote'], ...before])).toEqual(desk.translation)
  })
})

describe('an orphan that was removed', () => {
  const orphaned: Desk = { ...desk, article: articleOf([block('واحد', 'a'), block('ثلاثة', 'c')]) }
  const removed = deskAfter(orphaned, accepted(removeTarget(on(orphaned, 'body:b'))))
  const back = (from: Desk, ids: string[]) =>
    addTarget({
      ...from,
      actor: 5,
      at,
      after: 'body:a',
      blocks: [paragraph('EN of'), paragraph('اثنان')],
      reason: '',
      from: ids,
      newId: counter('new'),
    })

  test('comes back as one row with the Arabic that it lost and with its authors', () => {
    expect(statusIn(orphaned, 'body:b')?.oldTexts).toEqual({ 'body:b': 'اثنان' })
    expect(statusIn(removed, 'body:b')).toBeUndefined()
    const now = deskAfter(removed, accepted(back(removed, ['body:b'])))
    expect(rowsOf(now.article, now.translation).map(({ id }) => id)).toEqual([
      'title',
      'body:a',
      'body:b',
      'body:c',
    ])
    expect(statusIn(now, 'body:b')).toMatchObject({ orphan: true, oldTexts: { 'body:b': 'اثنان' } })
    expect(now.work['body:b']?.authors).toEqual([1, 5])
  })

  test('leaves a row that gets its Arabic back without English and without a doubt', () => {
    const again = { ...removed, article: desk.article }
    expect(statusIn(again, 'body:b')).toMatchObject({ state: 'untranslated', stale: false })
    const anew = wrote({ ...removed, article: changed.article }, 'body:b', { blocks: [paragraph('Anew')] })
    expect(statusIn(anew, 'body:b')).toMatchObject({ state: 'draft', stale: false })
  })

  test('does not come back on Arabic that is there', () => {
    expect(codeOf(back(removed, ['body:c']))).toBe('row.from')
    expect(codeOf(back(removed, ['title']))).toBe('row.from')
    expect(codeOf(back(removed, []))).toBe('row.reason')
  })
})
