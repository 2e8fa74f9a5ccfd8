import pg from 'pg'
import type { PageCache } from './pageCache'
import { sharedPageCache } from './shared'

const retryMs = 1_000
const heartbeatMs = 5_000
const answerWithinMs = 5_000

export interface PurgeListener {
  close(): Promise<void>
}

/**
 * Holds one connection that hears `notify purge, '<tag> <tag> …'` and makes the cache forget. Returns at once and keeps
 * trying, every second, for as long as it is not closed. A heartbeat finds connections that died without a word.
 */
export function startPurgeListener(databaseUrl: string, cache: PageCache = sharedPageCache()): PurgeListener {
  const closing = new AbortController()
  const done = listenUntil(closing.signal, databaseUrl, cache)
  return {
    async close() {
      closing.abort()
      await done
    },
  }
}

async function listenUntil(signal: AbortSignal, databaseUrl: string, cache: PageCache): Promise<void> {
  let isKnown = false
  while (!signal.aborted) {
    const cause = await listenOnce({
      signal,
      databaseUrl,
      cache,
      heard: () => {
        isKnown = false
      },
    })
    cache.lost()
    if (signal.aborted) return
    if (!isKnown)
      console.error(`The page cache hears no purges: ${cause.message}. Trying again every second.`)
    isKnown = true
    await pause(retryMs, signal)
  }
}

interface Listening {
  signal: AbortSignal
  databaseUrl: string
  cache: PageCache
  heard: () => void
}

/** Listens on one connection until it breaks or the signal comes; resolves with the reason. */
async function listenOnce({ signal, databaseUrl, cache, heard }: Listening): Promise<Error> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'tarjuman purge listener',
    connectionTimeoutMillis: answerWithinMs,
    query_timeout: answerWithinMs,
    keepAlive: true,
  })
  const ended = new AbortController()
  const broken = new Promise<Error>((resolve) => {
    client.on('error', resolve)
    client.on('end', () => resolve(new Error('the connection was closed')))
    signal.addEventListener('abort', () => resolve(new Error('closing')), { signal: ended.signal })
  })
  client.on('notification', ({ payload }) => cache.purge(...(payload ?? '').split(' ')))
  try {
    await client.connect()
    await client.query('listen purge')
    cache.connected()
    heard()
    return await Promise.race([broken, heartbeat(client, signal)])
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  } finally {
    ended.abort()
    client.end().catch((error: Error) => console.error(error.message))
  }
}

/** Asks something now and then; resolves with the error of the question that was not answered. */
async function heartbeat(client: pg.Client, signal: AbortSignal): Promise<Error> {
  while (!signal.aborted) {
    await pause(heartbeatMs, signal)
    try {
      await client.query('select 1')
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    }
  }
  return new Error('closing')
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(done, ms)
    function done(): void {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done, { once: true })
  })
}
