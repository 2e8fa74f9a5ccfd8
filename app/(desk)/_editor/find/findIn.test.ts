import { describe, expect, it } from 'vitest'
import { findIn } from './findIn'

const found = (text: string, wanted: string, loose: boolean) =>
  findIn(text, wanted, loose).map(({ from, to }) => text.slice(from, to))

describe('finding in Arabic text', () => {
  it('looks past harakat, hamzas and tatweel', () => {
    expect(found('قالَ أحمدُ إن الأحمد', 'احمد', true)).toEqual(['أحمدُ', 'أحمد'])
    expect(found('مدرســة ومدرسه', 'مدرسة', true)).toEqual(['مدرســة', 'مدرسه'])
  })

  it('is exact where that is asked', () => {
    expect(found('أحمد واحمد', 'احمد', false)).toEqual(['احمد'])
    expect(found('Reuters reuters', 'reuters', false)).toEqual(['Reuters', 'reuters'])
  })

  it('finds punctuation and never the same letters twice', () => {
    expect(found('قال .. ثم ...', '..', true)).toEqual(['..', '..'])
    expect(found('ااا', 'اا', true)).toEqual(['اا'])
  })

  it('finds nothing for nothing', () => {
    expect(found('نص', '', true)).toEqual([])
    expect(found('نص', 'ـ', true)).toEqual([])
  })
})
