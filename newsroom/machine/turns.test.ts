import { expect, it } from 'vitest'
import { refusalOf, value } from '../testing/stories'
import { takeTurn } from './turns'

const minute = 60_000

it('is one at a time for a row, and free again when it has ended', () => {
  const turn = { person: 1, translation: 1, row: 'title', now: 0 }
  const end = value(takeTurn(turn))
  expect(refusalOf(takeTurn({ ...turn, person: 2 })).code).toBe('machine.underway')
  value(takeTurn({ ...turn, row: 'standfirst' }))()
  value(takeTurn({ ...turn, translation: 2 }))()
  end()
  value(takeTurn(turn))()
})

it('is over after a while although nobody ended it', () => {
  const turn = { person: 3, translation: 3, row: 'title' }
  value(takeTurn({ ...turn, now: 0 }))
  expect(refusalOf(takeTurn({ ...turn, now: 2 * minute - 1 })).code).toBe('machine.underway')
  value(takeTurn({ ...turn, now: 2 * minute }))()
})

it('comes thirty times in any minute for a person', () => {
  const turn = { person: 4, translation: 4, row: 'title' }
  for (let second = 0; second < 30; second += 1) value(takeTurn({ ...turn, now: second * 1000 }))()
  const refused = refusalOf(takeTurn({ ...turn, now: 59_500 }))
  expect(refused).toEqual({ code: 'machine.tooMany', details: { seconds: 1 } })
  value(takeTurn({ ...turn, person: 5, now: 59_500 }))()
  value(takeTurn({ ...turn, now: minute }))()
  expect(refusalOf(takeTurn({ ...turn, now: minute })).code).toBe('machine.tooMany')
})
