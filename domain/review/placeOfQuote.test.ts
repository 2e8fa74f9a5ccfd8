import { expect, it } from 'vitest'
import { placeOfQuote } from './placeOfQuote'

it('finds quoted words where they were', () => {
  expect(placeOfQuote('one two one', { quote: 'one', offset: 8 })).toEqual({ start: 8, end: 11 })
})

it('finds them at the nearest place when the text before them changed', () => {
  expect(placeOfQuote('and one, then two, then one', { quote: 'one', offset: 20 })).toEqual({
    start: 24,
    end: 27,
  })
  expect(placeOfQuote('انطلق أول قطار', { quote: 'قطار', offset: 2 })).toEqual({ start: 10, end: 14 })
})

it('says that they are gone instead of pointing at other words', () => {
  expect(placeOfQuote('214 passengers', { quote: '215', offset: 0 })).toBeNull()
  expect(placeOfQuote('', { quote: '215', offset: 0 })).toBeNull()
  expect(placeOfQuote('214', { quote: '', offset: 0 })).toBeNull()
})

it('finds words that overlap themselves', () => {
  expect(placeOfQuote('aaaa', { quote: 'aa', offset: 1 })).toEqual({ start: 1, end: 3 })
})
