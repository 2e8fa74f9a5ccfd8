import { describe, expect, it } from 'vitest'
import { storable } from './storable'

const read = (json: string): unknown => JSON.parse(storable(json))

describe('JSON from outside', () => {
  it('loses NUL, which PostgreSQL cannot store', () => {
    expect(read('"a\\u0000b"')).toBe('ab')
  })

  it('has whole characters only', () => {
    expect(read('"a\\ud83d"')).toBe('a\ufffd')
    expect(read('"\\udc00b"')).toBe('\ufffdb')
    expect(read('"\\ud83d\\ud83d\\ude00"')).toBe('\ufffd\ud83d\ude00')
  })

  it('keeps everything else', () => {
    for (const text of ['قصة', '\ud83d\ude00', 'a\\u0000b', '\\\\u0000', '\u0001\n"', '\u200f']) {
      const escaped = JSON.stringify(text).replace(
        /[^\x20-\x7e]/g,
        (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
      expect(read(escaped)).toBe(text)
      expect(read(JSON.stringify(text))).toBe(text)
    }
  })
})
