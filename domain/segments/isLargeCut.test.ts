import { expect, test } from 'vitest'
import { isLargeCut } from './isLargeCut'
import { paragraph } from './nodes'
import { articleOf } from './testing'

const paragraphOf = (letters: number, bid: string) => paragraph('ن'.repeat(letters), { bid })
const story = articleOf([paragraphOf(300, 'a'), paragraphOf(200, 'b')])

test('everything deleted is a large cut, and so is more than half', () => {
  expect(isLargeCut(story, articleOf([]))).toBe(true)
  expect(isLargeCut(story, articleOf([paragraphOf(200, 'b')]))).toBe(true)
})

test('a paragraph less than half is none, nor is what is written instead of what was there', () => {
  expect(isLargeCut(story, articleOf([paragraphOf(300, 'a')]))).toBe(false)
  expect(isLargeCut(story, articleOf([paragraphOf(480, 'c')]))).toBe(false)
})

test('a text of a few words may go without a trace', () => {
  expect(isLargeCut(articleOf([paragraphOf(100, 'a')]), articleOf([]))).toBe(false)
})
