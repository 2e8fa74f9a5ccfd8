import { expect, test } from 'vitest'
import { decode, maxImportBytes } from './decode'

const utf8 = (text: string) => new TextEncoder().encode(text)

function utf16(text: string, order: 'le' | 'be', bom = false): Uint8Array {
  const units = [
    ...(bom ? [0xfeff] : []),
    ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)),
  ]
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  )
}

/** Windows-1256 by asking the decoder for every byte. */
const bytesOf1256 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1256').decode(Uint8Array.of(byte)),
    byte,
  ]),
)
const windows1256 = (text: string) =>
  Uint8Array.from(Array.from(text, (char) => bytesOf1256.get(char) ?? 0x3f))

const story = 'عاد القارب إلى الميناء، وقال القبطان: «كانت رحلة طويلة».\r\nانتهى 2022.'

test.each([
  ['UTF-8', utf8(story), 'utf-8', false],
  ['UTF-8 with a mark', utf8(`\uFEFF${story}`), 'utf-8', true],
  ['UTF-16LE with a mark', utf16(story, 'le', true), 'utf-16le', true],
  ['UTF-16BE with a mark', utf16(story, 'be', true), 'utf-16be', true],
  ['UTF-16LE', utf16(story, 'le'), 'utf-16le', false],
  ['UTF-16BE', utf16(story, 'be'), 'utf-16be', false],
  ['Windows-1256', windows1256(story), 'windows-1256', false],
  ['Windows-1256 in English', windows1256('Café – «déjà»'), 'windows-1256', false],
])('%s', (_, bytes, encoding, hadBom) => {
  const result = decode(bytes)
  expect(result).toMatchObject({ ok: true, encoding, hadBom, damaged: 0 })
  if (!encoding.startsWith('windows')) expect(result).toHaveProperty('text', story)
})

test('Windows-1256 comes out letter by letter', () =>
  expect(decode(windows1256(story))).toHaveProperty('text', story))

test('English in UTF-16 and plain ASCII are told apart', () => {
  expect(decode(utf16('The boat came home.', 'le'))).toMatchObject({
    encoding: 'utf-16le',
    text: 'The boat came home.',
  })
  expect(decode(utf8('The boat came home!!'))).toMatchObject({ encoding: 'utf-8' })
})

test('one lost byte does not turn UTF-8 into Windows-1256', () => {
  const bytes = utf8(story.repeat(3))
  expect(decode(bytes.slice(0, 51))).toMatchObject({ encoding: 'utf-8', damaged: 1 })
})

test.each([
  ['PDF', utf8('%PDF-1.7 …')],
  ['docx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0)],
  ['RTF', utf8('{\\rtf1\\ansi نص}')],
  ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['a NUL', utf8('نص\u0000نص')],
  ['noise', Uint8Array.from({ length: 500 }, (_, index) => (index * 7) % 256)],
  ['control characters', Uint8Array.from({ length: 90 }, (_, index) => (index % 3 === 0 ? 1 : 0x61))],
])('%s is refused as binary', (_, bytes) =>
  expect(decode(bytes)).toEqual({ ok: false, refusal: { code: 'import.binary' } }),
)

test.each([[new Uint8Array()], [utf8(' \r\n\t')], [utf8('\uFEFF')]])(
  'nothing but space is refused as empty',
  (bytes) => expect(decode(bytes)).toEqual({ ok: false, refusal: { code: 'import.empty' } }),
)

test('a file over the limit is refused, one at the limit is read', () => {
  const largest = new Uint8Array(maxImportBytes).fill(0x61)
  expect(decode(largest)).toMatchObject({ ok: true })
  const bytes = maxImportBytes + 1
  expect(decode(new Uint8Array(bytes).fill(0x61))).toEqual({
    ok: false,
    refusal: { code: 'import.tooLarge', bytes, maxBytes: maxImportBytes },
  })
})
