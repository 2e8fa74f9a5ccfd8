import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isAlive } from '../lib/pidLock'
import { findFreePort } from '../lib/port.mjs'
import { serverAccount } from './account'
import { type Cluster, createCluster } from './cluster'
import { withClient } from './connect'
import { settlePlace } from './settle'
import { startOnFreePort, startUntilReady, superuserUrl } from './starting'
import { findSurvivor, stopServer } from './survivor'

let cluster: Cluster
let port: number

beforeAll(async () => {
  const account = serverAccount()
  const { binaries } = settlePlace({ account })
  const directory = mkdtempSync(join(tmpdir(), 'tarjuman-lifecycle-'))
  chmodSync(directory, 0o777)
  cluster = {
    data: join(directory, 'data'),
    log: join(directory, 'log'),
    binaries,
    account,
    superuserPassword: 'p',
  }
  port = await findFreePort()
  createCluster(cluster)
})

afterAll(async () => {
  await stopServer(cluster)
  rmSync(join(cluster.data, '..'), { recursive: true })
})

function ask<T>(sql: string): Promise<T[]> {
  return withClient(superuserUrl(cluster, port, 'postgres'), async (client) => (await client.query(sql)).rows)
}

test('a server that was started is found, by another process too', async () => {
  expect(findSurvivor(cluster)).toBeUndefined()
  await startUntilReady({ cluster, port })
  expect(findSurvivor(cluster)).toMatchObject({ port })
  await ask(`create table kept (word text)`)
  await ask(`insert into kept values ('باقٍ')`)
})

test('a cluster that is there is not made anew', async () => {
  createCluster(cluster)
  expect(await ask('select word from kept')).toEqual([{ word: 'باقٍ' }])
})

test('after a kill -9 it starts again with what was committed', async () => {
  const killed = findSurvivor(cluster)
  expect(killed).toBeDefined()
  if (killed) process.kill(killed.pid, 'SIGKILL')
  await startUntilReady({ cluster, port })
  expect(findSurvivor(cluster)?.pid).not.toBe(killed?.pid)
  expect(await ask('select word from kept')).toEqual([{ word: 'باقٍ' }])
})

test('stopping leaves nobody, and stopping twice is fine', async () => {
  const running = findSurvivor(cluster)
  await stopServer(cluster)
  await stopServer(cluster)
  expect(running && isAlive(running.pid)).toBe(false)
})

test('a pid file whose number now belongs to another program does not prevent a start', async () => {
  writeFileSync(
    join(cluster.data, 'postmaster.pid'),
    `${process.pid}\n${cluster.data}\n1\n${port}\n\n\n\nready\n`,
  )
  expect(findSurvivor(cluster)).toBeUndefined()
  await startUntilReady({ cluster, port })
  expect(await ask('select word from kept')).toHaveLength(1)
})

test('a port that somebody takes just before is given up for another', async () => {
  const squatter = createServer((socket) => socket.destroy())
  await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve))
  const address = squatter.address()
  const taken = typeof address === 'object' ? (address?.port ?? 0) : 0
  await stopServer(cluster)
  try {
    port = await startOnFreePort({ cluster, preferred: taken })
  } finally {
    squatter.close()
  }
  expect(port).not.toBe(taken)
  expect(await ask('select word from kept')).toHaveLength(1)
})

test('it listens on loopback only, and knows Arabic letters', async () => {
  expect(await ask('show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
  expect(await ask('show unix_socket_directories')).toEqual([{ unix_socket_directories: '' }])
  await ask('create extension pg_trgm')
  const [row] = await ask<{ similarity: number }>(`select similarity('قاعدة', 'قاعده') as similarity`)
  expect(row?.similarity).toBeGreaterThan(0)
})
