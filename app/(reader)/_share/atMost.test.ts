import { expect, test } from 'vitest'
import { atMost } from './atMost'

/** Everything that is ready to run has run. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('so many jobs run at a time, in the order in which they came, and a failed one makes room', async () => {
  const inTurn = atMost(2)
  const begun: number[] = []
  const finish = new Map<number, (fails: boolean) => void>()
  const jobs = [0, 1, 2, 3].map((job) =>
    inTurn(
      () =>
        new Promise<number>((resolve, reject) => {
          begun.push(job)
          finish.set(job, (fails) => (fails ? reject(new Error('broken')) : resolve(job)))
        }),
    ),
  )
  await settled()
  expect(begun).toEqual([0, 1])
  finish.get(1)?.(true)
  await expect(jobs[1]).rejects.toThrow('broken')
  await settled()
  expect(begun).toEqual([0, 1, 2])
  finish.get(0)?.(false)
  await jobs[0]
  await settled()
  expect(begun).toEqual([0, 1, 2, 3])
  finish.get(2)?.(false)
  finish.get(3)?.(false)
  expect(await Promise.all([jobs[2], jobs[3]])).toEqual([2, 3])
})
