import type { Figure } from '../support/benchmark'
import { milliseconds, quantile, times } from '../support/numbers'

/** Something that is asked for each of many texts. */
export interface Asking {
  texts: readonly string[]
  ask: (text: string) => Promise<unknown>
}

async function spansOf({ texts, ask }: Asking): Promise<number[]> {
  const spans: number[] = []
  for (const text of texts) {
    const started = performance.now()
    await ask(text)
    spans.push(performance.now() - started)
  }
  return spans
}

/** How long each answer takes, in milliseconds: all kinds in turns, so that a busy moment meets them all. */
export async function inTurns<K extends string>(
  askings: Record<K, Asking>,
  rounds: number,
): Promise<Record<K, number[]>> {
  const kinds = Object.keys(askings) as K[]
  const spans = Object.fromEntries(kinds.map((kind) => [kind, [] as number[]])) as Record<K, number[]>
  for (let round = 0; round < rounds; round += 1)
    for (const kind of kinds) spans[kind].push(...(await spansOf(askings[kind])))
  return spans
}

const shares = [
  ['median', 0.5],
  ['p95', 0.95],
] as const

/** Median and p95 as lines of the table, beside those of another way. */
export const spanFigures = (what: string, ours: readonly number[], other?: readonly number[]): Figure[] =>
  shares.map(([name, share]) => {
    const mine = quantile(ours, share)
    if (!other) return { what: `${what}, ${name}`, ours: milliseconds(mine) }
    const theirs = quantile(other, share)
    return {
      what: `${what}, ${name}`,
      ours: milliseconds(mine),
      beside: milliseconds(theirs),
      ratio: times(mine, theirs),
    }
  })
