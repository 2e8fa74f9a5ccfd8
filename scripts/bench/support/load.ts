import autocannon from 'autocannon'
import { median } from './numbers'

export const connections = 32
const seconds = 3
const rounds = 3

export interface Target {
  url: string
  headers: Record<string, string>
}

/**
 * Requests per second of each target, the median of three rounds. The targets take turns, so that whatever else the
 * machine does meanwhile falls on all of them.
 */
export async function throughputOf(targets: readonly Target[]): Promise<number[]> {
  const rates = targets.map((): number[] => [])
  for (const target of targets) await load(target, 1)
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, target] of targets.entries()) rates[index]?.push(await load(target, seconds))
  }
  return rates.map(median)
}

async function load({ url, headers }: Target, duration: number): Promise<number> {
  const { requests, errors, non2xx } = await autocannon({ url, headers, connections, duration })
  if (errors + non2xx > 0) throw new Error(`${url}: ${errors} errors, ${non2xx} answers that are no page`)
  return requests.average
}

export const loadIs = `autocannon in this process, ${connections} connections kept open, no pipelining; ${rounds} rounds of ${seconds} s each in turns, their median.`
