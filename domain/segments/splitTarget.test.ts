import { describe, expect, test } from 'vitest'
import { splitTarget } from './splitTarget'
import { accepted, codeOf, counter, deskAfter } from './testing'
import { desk, on, shown } from './testing/threeParagraphs'

describe('splitTarget', () => {
  const split = (block: string, offset: number) =>
    splitTarget({ ...on(desk, 'body:b', 5), block, offset, newId: counter() })

  test('makes two blocks of one row, a draft of whoever split it', () => {
    const now = deskAfter(desk, accepted(split('e-body-b-1', 5)))
    expect(shown(now).slice(1, 3)).toEqual(['paragraph EN of [body:b]', 'paragraph اثنان [body:b]'])
    expect(now.work['body:b']).toMatchObject({ state: 'draft', authors: [1, 5] })
  })

  test.each([
    ['e-body-b-1', 0],
    ['e-body-b-1', 99],
    ['nobody', 3],
  ])('of %s at %i is refused', (block, offset) => expect(codeOf(split(block, offset))).toBe('row.split'))
})
