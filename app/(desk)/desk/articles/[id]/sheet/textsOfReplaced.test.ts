import { expect, test } from 'vitest'
import { textsOfReplaced } from './textsOfReplaced'

const old = { caption: 'القطار في المحطة', alt: 'قطار أزرق' }
const next = { caption: 'الميناء', alt: 'قوارب صيد' }

test('words of the old file go with it', () => {
  expect(textsOfReplaced(old, old, next)).toEqual(next)
})

test('words that were written for this place stay', () => {
  expect(textsOfReplaced({ caption: 'يوم الافتتاح', alt: old.alt }, old, next)).toEqual({
    caption: 'يوم الافتتاح',
    alt: next.alt,
  })
})

test('an alternative text never describes a picture that is gone: it is missing rather than wrong', () => {
  expect(textsOfReplaced(old, old, { caption: '', alt: '' })).toEqual({ caption: '', alt: '' })
})
