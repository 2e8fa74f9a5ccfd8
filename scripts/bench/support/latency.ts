import type { Figure } from './benchmark'
import { milliseconds, quantile, times } from './numbers'
import type { Keystroke } from './typing'

type Moment = keyof Keystroke

const words: Record<Moment, string> = {
  toFrame: 'keystroke to the frame on the screen',
  toCommit: 'keystroke to the end of the page’s own work',
}

const statistics = [
  ['median', (values: number[]) => quantile(values, 0.5)],
  ['p95', (values: number[]) => quantile(values, 0.95)],
  ['most', (values: number[]) => Math.max(...values)],
] as const

/** Latencies of keystrokes as lines of the table, beside those of another text field where there is one. */
export function latencyFigures(ours: readonly Keystroke[], other?: readonly Keystroke[]): Figure[] {
  return (['toFrame', 'toCommit'] as const).flatMap((moment) =>
    statistics.map(([name, of]) => {
      const value = of(ours.map((each) => each[moment]))
      const what = `${words[moment]}, ${name}`
      if (!other) return { what, ours: milliseconds(value) }
      const peer = of(other.map((each) => each[moment]))
      return { what, ours: milliseconds(value), beside: milliseconds(peer), ratio: times(value, peer) }
    }),
  )
}
