import { describe, expect, it } from 'vitest'
import { authorsAfterRestore, authorsOfRegrouped, withAuthor } from './authorship'

describe('who counts as an author', () => {
  it('is everyone who changed the text, each once', () => {
    expect(withAuthor(withAuthor(withAuthor([], 7), 3), 7)).toEqual([3, 7])
  })

  it('is, after a restore, also whoever wrote the old revision', () => {
    expect(authorsAfterRestore({ current: [2], revision: [1], person: 5 })).toEqual([1, 2, 5])
  })

  it('is, for rows that were regrouped, everyone of all of them', () => {
    expect(authorsOfRegrouped([{ authors: [4] }, { authors: [1, 4] }], 2)).toEqual([1, 2, 4])
  })
})
