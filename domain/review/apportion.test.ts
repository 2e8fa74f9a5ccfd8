import fc from 'fast-check'
import { expect, it } from 'vitest'
import { apportion } from './apportion'

it('gives one text all of the old words', () => {
  expect(apportion('One. Two.', ['Three.'])).toEqual(['One. Two.'])
  expect(apportion('One.', [])).toEqual([])
})

it('gives each text the words that it kept, and those that went at its place', () => {
  expect(apportion('One. Two.', ['One.', 'Two more.'])).toEqual(['One.', 'Two.'])
  expect(apportion('One and a half. Two.', ['One.', 'Two.'])).toEqual(['One and a half.', 'Two.'])
})

it('finds nothing old for a text that is new altogether', () => {
  expect(apportion('One. Two.', ['One. Two.', 'Something else entirely'])[1]).toBe('')
})

const words = fc.array(fc.constantFrom('one', 'two', 'three', 'ثلاثة', '.', '،'), { maxLength: 8 })
const text = words.map((all) => all.join(' '))

it('loses no old word and makes none, whatever became of the text', () => {
  const letters = (one: string) => one.replaceAll(/\s/g, '')
  fc.assert(
    fc.property(text, fc.array(text, { minLength: 1, maxLength: 4 }), (before, texts) => {
      const shares = apportion(before, texts)
      expect(shares).toHaveLength(texts.length)
      expect(letters(shares.join(''))).toBe(letters(before))
    }),
  )
})
