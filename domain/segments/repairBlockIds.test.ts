import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bidOf, blocksOf, idOf } from './blocks'
import { nodeHash } from './nodeHash'
import { bodyWith, image, imageSlot, list, listItem, paragraph } from './nodes'
import { repairBlockIds } from './repairBlockIds'
import { bodies, counter } from './testing'
import { operate, operations, untouchedBy } from './testing/editorOperations'

const idsOf = (body: Parameters<typeof blocksOf>[0]) => blocksOf(body).map(({ node }) => idOf(node))

test('missing ids are filled, of double ones the first stays, also across images and lists', () => {
  const body = bodyWith(
    [
      paragraph('a', { bid: 'x' }),
      image('x', 1),
      list('bullet', [listItem('b', { bid: 'x' }), listItem('c')]),
      imageSlot(''),
    ],
    'rtl',
  )
  expect(idsOf(repairBlockIds(body, counter()))).toEqual(['x', 'n1', 'n2', 'n3', 'n4'])
})

test('a new id is never one that stands later in the body', () => {
  const body = bodyWith([paragraph('a'), paragraph('b', { bid: 'n1' })], 'rtl')
  expect(idsOf(repairBlockIds(body, counter()))).toEqual(['n2', 'n1'])
})

test('a body that is right comes back itself', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      expect(repairBlockIds(body, counter())).toBe(body)
    }),
  )
})

test('any sequence of editor operations keeps ids unique, and stable for untouched blocks', () => {
  fc.assert(
    fc.property(bodies, operations, (body, sequence) => {
      const newId = counter()
      let edited = { body, past: [body] }
      for (const operation of sequence) {
        const before = new Map(blocksOf(edited.body).map((block) => [bidOf(block.node), nodeHash(block)]))
        const untouched = untouchedBy(edited.body, operation)
        edited = operate(edited, operation, newId)
        const now = new Map(blocksOf(edited.body).map((block) => [bidOf(block.node), block]))
        expect(now.size).toBe(blocksOf(edited.body).length)
        for (const bid of untouched) {
          const block = now.get(bid)
          expect(block && nodeHash(block)).toBe(before.get(bid))
        }
      }
    }),
  )
})
