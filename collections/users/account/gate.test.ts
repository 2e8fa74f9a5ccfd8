import { expect, it } from 'vitest'
import { gateFor } from './gate'

it('lets no more in than it has places, in the order of coming, also when one fails', async () => {
  const gate = gateFor(2)
  const begun: number[] = []
  let inside = 0
  let most = 0
  const work = (name: number) =>
    gate(async () => {
      begun.push(name)
      inside += 1
      most = Math.max(most, inside)
      await Promise.resolve()
      inside -= 1
      if (name % 2 === 0) throw new Error(String(name))
      return name
    })
  const ended = await Promise.allSettled([1, 2, 3, 4, 5, 6].map(work))
  expect(ended.map(({ status }) => status)).toEqual(
    [1, 2, 3, 4, 5, 6].map((name) => (name % 2 ? 'fulfilled' : 'rejected')),
  )
  expect(begun).toEqual([1, 2, 3, 4, 5, 6])
  expect(most).toBe(2)
})
