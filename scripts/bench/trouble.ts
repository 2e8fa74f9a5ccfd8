import { execFile } from 'node:child_process'
import { setInterval as every } from 'node:timers/promises'
import { promisify } from 'node:util'
import autocannon, { type Options, type Result } from 'autocannon'
import { allTag } from '@/newsroom/editions/tags'
import { withClient } from '../postgres/connect'
import type { Benchmark, Figure } from './support/benchmark'
import { livePages } from './support/livePages'
import { connections } from './support/load'
import { grouped, milliseconds, times } from './support/numbers'

const saturated = 3 * connections
const asked = { first: 20_000, more: 100_000, madeUp: 1_000_000 }
const forgetEvery = 1_000

/** Three times as many readers as saturate the server, pages forgotten every second, and addresses that somebody makes up. */
export const trouble: Benchmark = async ({ newsroom }) => {
  const server = await newsroom.startServer()
  const databaseUrl = newsroom.environment.DATABASE_URL
  const paths = [
    '/ar',
    '/en',
    '/ar/sources',
    '/en/corrections',
    '/ar/feed.xml',
    ...(await livePages(databaseUrl)),
  ]
  const read = { url: server.origin, connections: saturated, requests: paths.map((path) => ({ path })) }
  await whileForgetting(databaseUrl, () => load({ ...read, amount: asked.first }))
  const before = await memoryOf(server.pid)
  const readers = await whileForgetting(databaseUrl, () => load({ ...read, amount: asked.more }))
  const between = await memoryOf(server.pid)
  const strangers = await load({ ...madeUp(server.origin), amount: asked.madeUp })
  const after = await memoryOf(server.pid)
  await server.stop()
  return {
    title: 'Through trouble',
    how: [
      `autocannon, ${saturated} connections kept open, three times as many as the reader benchmark saturates the server with;`,
      `all pages are forgotten every second. Memory is the resident set of the server’s process: after ${grouped(asked.first)}`,
      `requests, after ${grouped(asked.more)} more, and after ${grouped(asked.madeUp)} for addresses that do not exist, nine in ten`,
      'of which look like nothing and one like a story.',
    ],
    figures: [
      ...answers(`${grouped(asked.more)} requests for ${paths.length} pages`, readers),
      memory(`memory after these`, { before, after: between }),
      ...answers(`${grouped(asked.madeUp)} made-up addresses`, strangers),
      memory(`memory after these`, { before: between, after }),
    ],
  }
}

/** No address twice: nothing of it may be kept. */
function madeUp(url: string): Options {
  let made = 0
  const path = () => {
    made += 1
    return made % 10 === 0 ? `/ar/${900_000 + made}/x-${made}` : `/ar/made/up/${made}/of/nothing`
  }
  return {
    url,
    connections: saturated,
    requests: [{ setupRequest: (request) => ({ ...request, path: path() }) }],
  }
}

async function load(options: Options): Promise<Result> {
  return autocannon(options)
}

async function whileForgetting<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  return withClient(databaseUrl, async (client) => {
    const stopped = new AbortController()
    const forgetting = (async () => {
      for await (const _ of every(forgetEvery, undefined, { signal: stopped.signal }))
        await client.query('select pg_notify($1, $2)', ['purge', allTag])
    })()
    try {
      return await work()
    } finally {
      stopped.abort()
      await forgetting.catch((error: Error) => {
        if (error.name !== 'AbortError') throw error
      })
    }
  })
}

/** Bytes that a process holds in memory. */
async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])
  return Number(stdout) * 1024
}

function answers(what: string, { requests, latency, errors, ...result }: Result): Figure[] {
  return [
    { what: `${what}: answered`, ours: `${grouped(requests.average)}/s` },
    { what: `${what}: p99`, ours: milliseconds(latency.p99) },
    { what: `${what}: 5xx, broken connections`, ours: `${result['5xx']}, ${errors}` },
  ]
}

function memory(what: string, { before, after }: { before: number; after: number }): Figure {
  const megabytes = (bytes: number) => `${grouped(bytes / 1024 / 1024)} MB`
  return { what, ours: megabytes(after), beside: `${megabytes(before)} before`, ratio: times(after, before) }
}
