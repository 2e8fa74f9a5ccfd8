import { expect, test } from 'vitest'
import { createQueue, type Outcome, type QueueState } from './queue'

/** A queue whose clock is moved by hand. */
function underTest() {
  const states: QueueState[] = []
  const alarms: { ms: number; run: () => void }[] = []
  const queue = createQueue({
    onState: (state) => states.push(state),
    after: (ms, run) => {
      const alarm = { ms, run }
      alarms.push(alarm)
      return () => alarms.splice(alarms.indexOf(alarm), 1)
    },
  })
  return { queue, states, alarms }
}

/** A task that ends when it is told how. */
function pending(log: string[], name: string) {
  let end: (outcome: Outcome) => void = () => {}
  const task = () => {
    log.push(name)
    return new Promise<Outcome>((resolve) => {
      end = resolve
    })
  }
  return { task, end: (outcome: Outcome) => end(outcome) }
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

test('one write is sent at a time, in the order in which they were made', async () => {
  const log: string[] = []
  const { queue } = underTest()
  const [first, second] = [pending(log, 'first'), pending(log, 'second')]
  queue.add(first.task)
  queue.add(second.task)
  await settle()
  expect(log).toEqual(['first'])
  first.end('done')
  await settle()
  expect(log).toEqual(['first', 'second'])
})

test('a write that did not arrive stays at the head and is tried again, ever more rarely', async () => {
  const { queue, alarms } = underTest()
  const log: string[] = []
  let attempts = 0
  queue.add(async () => {
    attempts += 1
    return attempts < 4 ? 'retry' : 'done'
  })
  queue.add(async () => {
    log.push('behind it')
    return 'done'
  })
  const waits: number[] = []
  for (let turn = 0; turn < 3; turn += 1) {
    await settle()
    expect(queue.state()).toBe('waiting')
    waits.push(alarms[0]?.ms ?? 0)
    alarms.shift()?.run()
  }
  await settle()
  expect(waits).toEqual([2_000, 5_000, 10_000])
  expect(attempts).toBe(4)
  expect(log).toEqual(['behind it'])
  expect(queue.state()).toBe('idle')
})

test('when the network is back the wait is over at once, and its alarm is called off', async () => {
  const { queue, alarms } = underTest()
  const outcomes: Outcome[] = ['retry', 'done']
  queue.add(async () => outcomes.shift() ?? 'done')
  await settle()
  queue.resume()
  await settle()
  expect(queue.state()).toBe('idle')
  expect(alarms).toEqual([])
})

test('a conflict holds everything until somebody has decided', async () => {
  const { queue } = underTest()
  const outcomes: Outcome[] = ['hold', 'done']
  const log: string[] = []
  queue.add(async () => {
    log.push('conflicting')
    return outcomes.shift() ?? 'done'
  })
  await settle()
  queue.add(async () => {
    log.push('next')
    return 'done'
  })
  await settle()
  expect(queue.state()).toBe('held')
  expect(log).toEqual(['conflicting'])
  queue.resume()
  await settle()
  expect(log).toEqual(['conflicting', 'conflicting', 'next'])
})

test('an action waits for all writes, and hears when they cannot be made', async () => {
  const log: string[] = []
  const { queue } = underTest()
  const write = pending(log, 'write')
  expect(await queue.settled()).toBe(true)
  queue.add(write.task)
  const settled = queue.settled()
  write.end('retry')
  expect(await settled).toBe(false)
  expect(await queue.settled()).toBe(false)
})
