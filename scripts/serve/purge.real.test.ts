import { afterEach, expect, test, vi } from 'vitest'
import { createPageCache, type PageCache } from '@/app/(reader)/_cache/pageCache'
import { type PurgeListener, startPurgeListener } from '@/app/(reader)/_cache/purgeListener'
import { storedPage } from '@/app/(reader)/_cache/storedPage'
import { asApp } from '@/newsroom/testing/harness'

const url = process.env.DATABASE_URL ?? ''
const listeners: PurgeListener[] = []

function server(databaseUrl = url): PageCache {
  const cache = createPageCache({
    maxBytes: 1e6,
    maxPassingBytes: 1e5,
    graceMs: 600_000,
    now: () => performance.now(),
  })
  listeners.push(startPurgeListener(databaseUrl, cache))
  return cache
}

const page = await storedPage({
  status: 200,
  type: 'text/html',
  body: Buffer.from('page'),
  headers: {},
  tags: ['all', 'story:1'],
  maxAge: 0,
})

const soon = { timeout: 10_000, interval: 20 }
const isKept = (cache: PageCache) => cache.get('/ar/1/x') !== undefined
const keep = (cache: PageCache) => cache.put('/ar/1/x', page, cache.begin())
const untilItKeeps = (cache: PageCache) => vi.waitFor(() => expect(keep(cache)).toBe(true), soon)
const untilItForgot = (cache: PageCache) => vi.waitFor(() => expect(isKept(cache)).toBe(false), soon)

afterEach(async () => {
  await Promise.all(listeners.splice(0).map((listener) => listener.close()))
  vi.restoreAllMocks()
})

test('a purge is heard by every server, on commit and not before', async () => {
  const servers = [server(), server()]
  await Promise.all(servers.map(untilItKeeps))
  await asApp(async (client) => {
    await client.query('begin')
    await client.query(`select pg_notify('purge', 'story:1')`)
    await asApp((other) => other.query('select 1'))
    expect(servers.map(isKept)).toEqual([true, true])
    await client.query('commit')
  })
  await Promise.all(servers.map(untilItForgot))
})

test('what was rolled back purges nothing', async () => {
  const cache = server()
  await untilItKeeps(cache)
  await asApp(async (client) => {
    await client.query('begin')
    await client.query(`select pg_notify('purge', 'story:1')`)
    await client.query('rollback')
    await client.query(`select pg_notify('purge', 'story:2')`)
  })
  const ticket = cache.begin()
  await asApp((client) => client.query(`select pg_notify('purge', 'story:3')`))
  await vi.waitFor(() => expect(ticket.purged.has('story:3')).toBe(true), soon)
  expect(isKept(cache)).toBe(true)
})

test('a server that lost its connection keeps nothing new, and comes back empty', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const cache = server()
  await untilItKeeps(cache)
  const before = cache.begin()
  await asApp((client) =>
    client.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'tarjuman purge listener' and datname = current_database()`),
  )
  await vi.waitFor(
    () => expect(logged).toHaveBeenCalledWith(expect.stringContaining('hears no purges')),
    soon,
  )
  expect(isKept(cache)).toBe(true)
  expect(keep(cache)).toBe(false)
  await untilItForgot(cache)
  await untilItKeeps(cache)
  expect(cache.put('/ar/2/y', page, before)).toBe(false)
})

test('a server without a database keeps nothing, and can be closed', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const cache = server('postgres://nobody@127.0.0.1:1/nothing')
  await vi.waitFor(() => expect(logged).toHaveBeenCalled(), soon)
  expect(keep(cache)).toBe(false)
})
