import { Agent, get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { allTag } from '@/newsroom/editions/tags'
import { withClient } from '../../postgres/connect'
import { connections } from './load'

const rounds = 12
/** Longer than a notice takes to every server. */
const hearing = 60

interface Renders {
  perSecond: number
  /** Answers in all, and those of them that came from the cache after all. */
  count: number
  fromCache: number
}

interface Pages {
  origin: string
  paths: readonly string[]
  databaseUrl: string
}

/** Asks for every page once, time and again, after all servers forgot everything: each answer is a render. */
export async function renderAll({ origin, paths, databaseUrl }: Pages): Promise<Renders> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const sum = { spent: 0, count: 0, fromCache: 0 }
  try {
    await withClient(databaseUrl, async (database) => {
      for (let round = 0; round <= rounds; round += 1) {
        await database.query('select pg_notify($1, $2)', ['purge', allTag])
        await wait(hearing)
        const began = performance.now()
        const cached = await Promise.all(paths.map((path) => isFromCache(origin + path, agent)))
        if (round === 0) continue
        sum.spent += performance.now() - began
        sum.count += cached.length
        sum.fromCache += cached.filter(Boolean).length
      }
    })
  } finally {
    agent.destroy()
  }
  return { perSecond: (sum.count / sum.spent) * 1_000, count: sum.count, fromCache: sum.fromCache }
}

/** A page that was rendered for its request was packed in a hurry, and its ETag says so. */
function isFromCache(url: string, agent: Agent): Promise<boolean> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'Accept-Encoding': 'br' } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`))
      answer.resume()
      answer.once('end', () => resolve(!answer.headers.etag?.endsWith('-q"')))
      answer.once('error', reject)
    }).once('error', reject)
  })
}
