/** How a task ended: `retry` later in its place, `hold` the queue until somebody has decided. */
export type Outcome = 'done' | 'retry' | 'hold'

export type Task = () => Promise<Outcome>

export type QueueState = 'idle' | 'busy' | 'waiting' | 'held'

export interface Queue {
  /** Adds a task behind all others. */
  add: (task: Task) => void
  /** Goes on at once: the network is back, or a conflict was settled. */
  resume: () => void
  /** Resolves when nothing is left to do, and at once to false when something stands in the way. */
  settled: () => Promise<boolean>
  state: () => QueueState
}

interface QueueOptions {
  onState?: (state: QueueState) => void
  /** Calls back after some milliseconds; returns how to call it off. */
  after?: (ms: number, run: () => void) => () => void
}

const delays = [2_000, 5_000, 10_000, 30_000]

function afterTimeout(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}

/**
 * Runs tasks one after another: every write of a document needs what the one before it left. A task that could not
 * be sent stays at the head and is tried again, ever more rarely.
 */
export function createQueue({ onState = () => {}, after = afterTimeout }: QueueOptions = {}): Queue {
  const tasks: Task[] = []
  let state: QueueState = 'idle'
  let attempts = 0
  let cancel = () => {}
  let waiting: ((isSettled: boolean) => void)[] = []

  const become = (next: QueueState) => {
    if (state !== next) onState(next)
    state = next
    if (next === 'busy') return
    for (const tell of waiting) tell(next === 'idle')
    waiting = []
  }

  const run = async () => {
    become('busy')
    for (let task = tasks[0]; task; task = tasks[0]) {
      const outcome = await task()
      if (outcome === 'done') {
        tasks.shift()
        attempts = 0
      } else if (outcome === 'hold') return become('held')
      else {
        cancel = after(delays[Math.min(attempts, delays.length - 1)] ?? 0, start)
        attempts += 1
        return become('waiting')
      }
    }
    become('idle')
  }

  const start = () => {
    cancel()
    cancel = () => {}
    if (state !== 'busy') void run()
  }

  return {
    add(task) {
      tasks.push(task)
      if (state === 'idle') start()
    },
    resume() {
      if (state === 'waiting' || state === 'held') start()
    },
    settled() {
      if (state !== 'busy') return Promise.resolve(state === 'idle')
      return new Promise((resolve) => waiting.push(resolve))
    },
    state: () => state,
  }
}
