import { describe, expect, test } from 'vitest'
import {
  bodyWith,
  heading,
  image,
  imageSlot,
  list,
  listItem,
  paragraph,
  quote,
} from '@/domain/segments/nodes'
import { arabicChanges } from './arabicChanges'
import { arabicView } from './arabicView'
import { behindOf } from './behind'
import { englishFlow } from './englishFlow'
import { englishView } from './englishView'
import { arabicNumbers, englishNumbers } from './numbering'
import { parallelRows } from './parallelRows'
import { publicStoryOf } from './standing'
import { arabicContent, arabicEdition, englishContent, englishEdition } from './testing'

const before = arabicEdition(1, arabicContent({ a: 'المساحة 3,100 هكتار.', b: 'عادت 26 أسرة.' }))
const after = arabicEdition(2, arabicContent({ a: 'المساحة 3,400 هكتار.', b: 'عادت 26 أسرة.' }), {
  correctionNote: 'الصحيح 3,400.',
})
const english = englishEdition(3, {
  content: englishContent(['x', 'The area is 3,100 hectares.', 'a'], ['y', 'Families returned.', 'b']),
  arabic: before,
})
const hashIn = (edition: typeof before, segment: string) =>
  edition.segments.find(([id]) => id === segment)?.[1] ?? ''

describe('corrections of the Arabic', () => {
  test('mark the changed paragraph with the edition that says why', () => {
    const { marks } = arabicView({ edition: after, history: [after, before], pair: null })
    expect([...marks]).toEqual([['a', { is: 'corrected', at: after.publishedAt, edition: 2 }]])
  })

  test('without a note are updates', () => {
    const silent = { ...after, correctionNote: null }
    const { marks } = arabicView({ edition: silent, history: [silent, before], pair: null })
    expect(marks.get('a')).toEqual({ is: 'updated', at: after.publishedAt, edition: null })
  })

  test('that an editor called minor leave no mark, and do not put the English behind', () => {
    const minor = {
      segment: 'body:a',
      from: hashIn(before, 'body:a'),
      to: hashIn(after, 'body:a'),
      by: 1,
      at: '',
    }
    const edition = { ...after, equivalences: [minor] }
    const changes = arabicChanges([edition, before])
    expect(changes.size).toBe(0)
    expect(behindOf({ arabic: edition, english, changes })).toEqual({
      blocks: new Map(),
      gone: new Set(),
      at: null,
    })
  })

  test('keep the date of the last change, through later editions that left the paragraph alone', () => {
    const later = arabicEdition(
      4,
      arabicContent({ a: 'المساحة 3,400 هكتار.', b: 'عادت 26 أسرة.', c: 'جديد.' }),
    )
    const changes = arabicChanges([later, after, before])
    expect([...changes.keys()]).toEqual(['body:a'])
    expect(changes.get('body:a')?.edition).toBe(2)
  })
})

describe('marks on English that is behind', () => {
  const live = (paragraphs: Record<string, string>, id = 2) => arabicEdition(id, arabicContent(paragraphs))
  const first = live({ a: 'واحد', b: 'اثنان', c: 'ثلاثة' }, 1)
  const edition = englishEdition(3, {
    content: englishContent(['x', 'One', 'a'], ['y', 'And one', 'a'], ['z', 'Two, three', 'b', 'c']),
    arabic: first,
  })
  const marksOf = (...history: (typeof first)[]) => {
    const [arabic] = history
    if (!arabic) throw new Error('an edition')
    const view = englishView({ edition, history: [edition], arabic, arabicHistory: history })
    return { marks: [...view.marks].map(([bid, { is, at }]) => [bid, is, at]), at: view.behindAt }
  }

  test('stand on every paragraph that renders the changed Arabic', () => {
    const changed = live({ a: 'غيره', b: 'اثنان', c: 'ثلاثة' })
    expect(marksOf(changed, first).marks).toEqual([
      ['x', 'behind', changed.publishedAt],
      ['y', 'behind', changed.publishedAt],
    ])
  })

  test('stand on a paragraph that renders several, when one of them was changed or taken out', () => {
    const changed = live({ a: 'واحد', b: 'اثنان', c: 'غيره' })
    expect(marksOf(changed, first).marks).toEqual([['z', 'behind', changed.publishedAt]])
    const without = live({ a: 'واحد', b: 'اثنان' })
    expect(marksOf(without, first).marks).toEqual([['z', 'behind', without.publishedAt]])
  })

  test('tell Arabic that was taken out, with the day it was, also after later editions', () => {
    const without = live({ a: 'واحد' })
    const later = live({ a: 'واحد', d: 'جديد' }, 4)
    expect(marksOf(later, without, first).marks).toEqual([['z', 'withoutArabic', without.publishedAt]])
    expect(marksOf(live({ a: 'واحد', b: 'اثنان', c: 'ثلاثة' }, 5), without, first)).toEqual({
      marks: [],
      at: null,
    })
  })

  test('do not speak of Arabic that the English leaves out', () => {
    const partial = englishEdition(3, { content: englishContent(['x', 'One', 'a']), arabic: first })
    const arabic = live({ a: 'واحد', b: 'غيره', c: 'ثلاثة' })
    const view = englishView({ edition: partial, history: [partial], arabic, arabicHistory: [arabic, first] })
    expect([view.marks.size, view.behindAt]).toEqual([0, null])
  })

  test('stay through moved Arabic and moved English, which change no text', () => {
    expect(marksOf(live({ c: 'ثلاثة', a: 'واحد', b: 'اثنان' }), first)).toEqual({ marks: [], at: null })
  })
})

describe('English whose Arabic moved on', () => {
  const view = englishView({
    edition: english,
    history: [english],
    arabic: after,
    arabicHistory: [after, before],
  })

  test('says so at the paragraph, with the day of the correction', () => {
    expect([...view.marks]).toEqual([['x', { is: 'behind', at: after.publishedAt, edition: null }]])
    expect(view.behindAt).toBe(after.publishedAt)
  })

  test('says nothing when the Arabic went back to what was translated', () => {
    const reverted = arabicEdition(5, before.content)
    const history = [reverted, after, before]
    const again = englishView({
      edition: english,
      history: [english],
      arabic: reverted,
      arabicHistory: history,
    })
    expect(again.behindAt).toBeNull()
    expect(again.marks.size).toBe(0)
  })

  test('marks its own corrections only where a note speaks of them', () => {
    const content = englishContent(
      ['x', 'The area is 3,400 hectares.', 'a'],
      ['y', 'Families returned.', 'b'],
    )
    const noted = englishEdition(4, { content, arabic: after, correctionNote: 'It is 3,400.' })
    const silent = { ...noted, correctionNote: null }
    const marksOf = (edition: typeof noted) =>
      englishView({ edition, history: [edition, english], arabic: after, arabicHistory: [after, before] })
        .marks
    expect([...marksOf(noted)]).toEqual([['x', { is: 'corrected', at: noted.publishedAt, edition: 4 }]])
    expect(marksOf(silent).size).toBe(0)
  })
})

describe('both texts side by side', () => {
  test('stand by what the English renders, not by position', () => {
    const arabic = arabicEdition(1, arabicContent({ a: 'أول.', b: 'ثان.', c: 'ثالث.' }))
    const content = englishContent(['z', 'Third.', 'c'], ['x', 'First and second.', 'a', 'b'])
    const rows = parallelRows({
      arabic,
      arabicHistory: [arabic],
      english: englishEdition(2, { content, arabic }),
    })
    const bids = rows.map((row) => [
      row.number,
      row.arabic.map(({ $ }) => $?.bid),
      row.english.map(({ $ }) => $?.bid),
    ])
    expect(bids).toEqual([
      [1, ['a', 'b'], ['x']],
      [3, ['c'], ['z']],
    ])
  })

  test('show where the Arabic was changed, with what it said when it was translated', () => {
    const rows = parallelRows({ arabic: after, arabicHistory: [after, before], english })
    expect(rows.map(({ behindAt }) => behindAt)).toEqual([after.publishedAt, null])
    expect([...(rows[0]?.before ?? [])]).toEqual([['a', 'المساحة 3,100 هكتار.']])
  })

  test('tell a paragraph that is left out from one that is not translated yet', () => {
    const arabic = arabicEdition(1, arabicContent({ a: 'أول.', b: 'ثان.' }))
    const edition = englishEdition(2, { content: englishContent(['x', 'First.', 'a']), arabic })
    const later = arabicEdition(3, arabicContent({ a: 'أول.', b: 'ثان.', c: 'ثالث.' }))
    const rows = parallelRows({ arabic: later, arabicHistory: [later, arabic], english: edition })
    expect(rows.map(({ isOmitted }) => isOmitted)).toEqual([false, true, false])
  })
})

test('paragraphs have the same numbers in both languages; headings have none', () => {
  const body = bodyWith(
    [
      paragraph('أول', { bid: 'a' }),
      heading('h2', 'عنوان', { bid: 'h' }),
      list('bullet', [listItem('ثان', { bid: 'b' }), listItem('ثالث', { bid: 'c' })]),
    ],
    'rtl',
  )
  const numbers = arabicNumbers(body)
  expect([...numbers]).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ])
  const { body: target } = englishContent(
    ['w', 'Head', 'h'],
    ['x', 'Third', 'c'],
    ['y', 'more of it', 'c'],
    ['z', 'added'],
  )
  expect([...englishNumbers(target, numbers)]).toEqual([['x', 3]])
})

test('images stand in the English after what precedes them in the Arabic', () => {
  const arabic = bodyWith(
    [
      image('first', 1),
      paragraph('أول', { bid: 'a' }),
      paragraph('ثان', { bid: 'b' }),
      image('second', 2),
      imageSlot('slot'),
      paragraph('ثالث', { bid: 'c' }),
    ],
    'rtl',
  )
  const { body } = englishContent(['x', 'One', 'a'], ['z', 'Three', 'c'])
  const order = englishFlow(arabic, body).map((child) => (child.type === 'upload' ? child.id : child.type))
  expect(order).toEqual(['first', 'paragraph', 'second', 'paragraph'])
})

test('quotations keep their attribution, paragraphs the numbers of their sources, in both languages', () => {
  const source = (id: string) => ({
    id,
    source: 1,
    ar: 'مصدر',
    en: 'Source',
    kind: 'person',
    role: 'primary',
    url: '',
  })
  const printed = { ...before.printed, sources: [source('s'), source('t')] }
  const body = bodyWith([quote('قول', { bid: 'q', by: 'قائل', sources: ['t', 'gone', 's'] })], 'rtl')
  const arabic = arabicEdition(1, arabicContent({}, { body }), { printed })
  const content = { ...englishContent(['x', 'Said', 'q']), attributions: { q: 'Speaker' } }
  const edition = englishEdition(2, { content, arabic, printed })
  const ar = arabicView({ edition: arabic, history: [arabic], pair: edition })
  const en = englishView({ edition, history: [edition], arabic, arabicHistory: [arabic] })
  expect([ar.attributions.get('q'), en.attributions.get('x')]).toEqual(['قائل', 'Speaker'])
  expect([ar.sources.get('q'), en.sources.get('x')]).toEqual([
    [1, 2],
    [1, 2],
  ])
})

test('English never outlives its Arabic', () => {
  const withdrawn = { ...after, withdrawnAt: '2026-02-01T00:00:00.000Z', withdrawnReason: 'خطأ' }
  const story = publicStoryOf([english, withdrawn, before])
  expect(story.ar.is).toBe('withdrawn')
  expect(story.en).toMatchObject({ is: 'withdrawn', reason: 'خطأ' })
  expect(publicStoryOf([withdrawn]).en.is).toBe('none')
  expect(publicStoryOf([{ ...withdrawn, id: 9, withdrawnAt: null }, english, withdrawn, before]).en.is).toBe(
    'live',
  )
})
