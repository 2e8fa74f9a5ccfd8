import fc from 'fast-check'
import { expect, test } from 'vitest'
import { messyText } from '../text/testing/messyText'
import { adjust } from './adjust'
import { recognise } from './recognise'
import { register } from './register'
import { blockKinds, type ImportChange, type ImportReading } from './types'

const text = [
  'عودة القارب',
  '',
  'مسقط - العمانية: عاد القارب الخشبي "سلامة" أمس .',
  'وكان غاب شهرين',
  'في البحر.',
  '',
  'القارب عند الرصيف (ارشيف)',
  '',
  'وقالت البلدية إنها ستحتفل .. غدا.',
].join('\n')
const reading = recognise(text, register)
const after = (...changes: ImportChange[]) => changes.reduce(adjust, reading)
const texts = ({ blocks }: ImportReading) => blocks.map((block) => block.text)
const kinds = ({ blocks }: ImportReading) => blocks.map(({ kind }) => kind).join(' ')

test('the story as it was read', () =>
  expect(kinds(reading)).toBe('headline paragraph paragraph image paragraph'))

test('a refused dateline comes back into its paragraph', () => {
  const next = after({ do: 'refuseDateline' })
  expect(next.dateline).toBeNull()
  expect(texts(next)[1]).toMatch(/^مسقط - العمانية: عاد/)
  expect(next.missing).toContain('dateline')
})

test('a dateline is corrected without touching the text', () => {
  const next = after({ do: 'dateline', agency: 'reuters', place: 'صور', text: 'صور - رويترز' })
  expect(next.dateline).toMatchObject({
    agency: 'reuters',
    place: 'صور',
    text: 'صور - رويترز',
    blockIndex: 1,
  })
  expect(texts(next)).toEqual(texts(reading))
  expect(texts(adjust(next, { do: 'refuseDateline' }))[1]).toMatch(/^مسقط - العمانية: عاد/)
})

test('another headline makes the former one a paragraph', () => {
  const next = after({ do: 'kind', block: 2, kind: 'headline' })
  expect(kinds(next)).toBe('paragraph paragraph headline image paragraph')
  expect(next.headline).toBe('وكان غاب شهرين في البحر.')
  expect(after({ do: 'kind', block: 0, kind: 'paragraph' })).toMatchObject({ headline: '' })
  expect(after({ do: 'kind', block: 0, kind: 'paragraph' }).missing).toContain('headline')
})

test('an image becomes a paragraph with its whole text, and back', () => {
  const next = after({ do: 'kind', block: 3, kind: 'paragraph' })
  expect(next.blocks[3]).toMatchObject({ text: 'القارب عند الرصيف (ارشيف)' })
  expect(next.blocks[3]).not.toHaveProperty('caption')
  expect(next.missing).not.toContain('image')
  const back = adjust(next, { do: 'kind', block: 3, kind: 'image' })
  expect(back.blocks[3]).toMatchObject({ caption: 'القارب عند الرصيف', credit: 'ارشيف' })
})

test('a paragraph becomes an image with what its brackets say as the credit, unless that is a number', () => {
  const imageOf = (line: string) =>
    adjust(recognise(`مقدمة.\n\n${line}`, register), { do: 'kind', block: 1, kind: 'image' }).blocks[1]
  expect(imageOf('عند الرصيف (سعاد).')).toMatchObject({ caption: 'عند الرصيف', credit: 'سعاد' })
  expect(imageOf('عند الرصيف (18 كم).')).toMatchObject({ caption: 'عند الرصيف (18 كم).', credit: '' })
})

test('a joined paragraph is split where it was joined, and joined again', () => {
  const offset = 'وكان غاب شهرين'.length
  const split = after({ do: 'split', block: 2, offset })
  expect(texts(split).slice(2, 4)).toEqual(['وكان غاب شهرين', 'في البحر.'])
  expect(split.blocks.slice(2, 4).map(({ lines, joins }) => [lines, joins])).toEqual([
    [[4, 4], []],
    [[5, 5], []],
  ])
  expect(split.lines[3]?.ends).toBe('paragraph')
  expect(split.joined).toEqual([])
  expect(adjust(split, { do: 'join', block: 3 })).toEqual(reading)
})

test('a split in front of the dateline moves it along; a join takes it back into the text', () => {
  const split = after({ do: 'split', block: 0, offset: 5 })
  expect(split.dateline?.blockIndex).toBe(2)
  const joined = after({ do: 'join', block: 1 })
  expect(joined.dateline).toBeNull()
  expect(texts(joined)[0]).toMatch(/^عودة القارب مسقط - العمانية: عاد/)
})

test('a change that does not apply leaves the reading as it is', () => {
  expect(after({ do: 'join', block: 0 })).toEqual(reading)
  expect(after({ do: 'split', block: 0, offset: 0 })).toEqual(reading)
  expect(() => after({ do: 'join', block: 9 })).toThrow(RangeError)
  expect(() => after({ do: 'accept', block: 2, suggestion: 0 })).toThrow(RangeError)
})

test('a quotation is accepted with both its marks, the rest waits', () => {
  const next = after({ do: 'accept', block: 1, suggestion: 1 })
  expect(texts(next)[1]).toBe('عاد القارب الخشبي «سلامة» أمس .')
  expect(next.blocks[1]?.suggestions.map(({ rule }) => rule)).toEqual(['spaceBefore'])
})

test('a suggestion that was turned down stays away', () => {
  const next = after({ do: 'dismiss', block: 1, suggestion: 2 }, { do: 'acceptAll', block: 1 })
  expect(texts(next)[1]).toBe('عاد القارب الخشبي «سلامة» أمس .')
  const none = after({ do: 'dismissAll' })
  expect(none.blocks.flatMap(({ suggestions }) => suggestions)).toEqual([])
  expect(texts(adjust(none, { do: 'acceptAll' }))).toEqual(texts(reading))
})

test('all suggestions at once', () => {
  const next = after({ do: 'acceptAll' })
  expect(texts(next)[4]).toBe('وقالت البلدية إنها ستحتفل، غدا.')
  expect(next.blocks.flatMap(({ suggestions }) => suggestions)).toEqual([])
})

test('headline, standfirst, text and caption are typed', () => {
  const next = after(
    { do: 'headline', text: 'القارب يعود' },
    { do: 'standfirst', text: 'بعد شهرين' },
    { do: 'text', block: 4, text: 'انتهى .' },
    { do: 'caption', block: 3, caption: 'القارب', credit: 'البلدية' },
  )
  expect(next).toMatchObject({ headline: 'القارب يعود', standfirst: 'بعد شهرين', missing: ['image'] })
  expect(texts(next)).toEqual([
    'القارب يعود',
    texts(reading)[1],
    texts(reading)[2],
    'القارب (البلدية)',
    'انتهى .',
  ])
  expect(next.blocks[4]?.suggestions).toHaveLength(1)
})

test('a block becomes the standfirst, and the former one a paragraph', () => {
  const next = after({ do: 'kind', block: 2, kind: 'standfirst' })
  expect(next.standfirst).toBe(texts(reading)[2])
  expect(next.missing).not.toContain('standfirst')
  const other = adjust(next, { do: 'kind', block: 4, kind: 'standfirst' })
  expect(other.blocks.map(({ kind }) => kind)[2]).toBe('paragraph')
  expect(other.standfirst).toBe(texts(reading)[4])
  expect(adjust(other, { do: 'kind', block: 4, kind: 'paragraph' }).standfirst).toBe('')
})

test('a list item that becomes a paragraph has its mark again', () => {
  const list = recognise('مقدمة قصيرة هنا.\n• عسل\n• زيت', register)
  const next = adjust(list, { do: 'kind', block: 1, kind: 'paragraph' })
  expect(texts(next)[1]).toBe('• عسل')
  expect(texts(adjust(next, { do: 'kind', block: 1, kind: 'item' }))[1]).toBe('عسل')
})

test('whatever a person changes of kinds and shape, no word is lost', () => {
  const words = ({ blocks, dateline }: ImportReading) =>
    blocks
      .flatMap(({ marker = '', kind, text: own }, index) => {
        const cut = dateline?.blockIndex === index ? dateline.cut : ''
        return `${cut} ${kind === 'item' ? marker : ''} ${own}`.match(/\p{L}+/gu) ?? []
      })
      .sort()
      .join(' ')
  const step = fc.record({
    what: fc.nat(2),
    at: fc.nat(20),
    kind: fc.constantFrom(...blockKinds),
    offset: fc.nat(40),
  })
  fc.assert(
    fc.property(
      fc.array(messyText, { minLength: 1, maxLength: 4 }),
      fc.array(step, { maxLength: 8 }),
      (parts, steps) => {
        let now = recognise(`${text}\n\n${parts.join('\n\n')}`, register)
        const before = words(now)
        for (const { what, at, kind, offset } of steps) {
          const block = at % now.blocks.length
          const cutsWord = /[\p{L}\p{M}\p{Cs}]$/u.test(now.blocks[block]?.text.slice(0, offset) ?? '')
          if (what === 0) now = adjust(now, { do: 'kind', block, kind })
          else if (what === 1) now = adjust(now, { do: 'join', block })
          else if (!cutsWord) now = adjust(now, { do: 'split', block, offset })
          for (const head of ['headline', 'standfirst'] as const) {
            const [one, ...others] = now.blocks.filter((each) => each.kind === head)
            expect([others, now[head]]).toEqual([[], one?.text ?? ''])
          }
        }
        expect(words(now)).toBe(before)
      },
    ),
    { numRuns: 400 },
  )
}, 30_000)
