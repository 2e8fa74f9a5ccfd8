import { execFileSync } from 'node:child_process'
import { readFileSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { hasCode } from '../lib/jsonFile'
import { commandOf, isAlive } from '../lib/pidLock'
import { type Cluster, program } from './cluster'

/** A server that runs on a cluster, as its `postmaster.pid` tells. */
export interface Survivor {
  pid: number
  port: number
}

/** Reads the text of a `postmaster.pid`: process id, directory and port are its lines 1, 2 and 4. */
export function parsePostmasterPid(text: string): (Survivor & { data: string }) | undefined {
  const lines = text.split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  const data = lines[1]?.trim()
  if (!Number.isInteger(pid) || pid <= 0 || !Number.isInteger(port) || port <= 0 || !data) return undefined
  return { pid, port, data }
}

/**
 * The server that still runs on this cluster (its parent may have been killed), if any.
 * The pid file of a dead server is left to PostgreSQL, which checks more than we could; one whose
 * process id now belongs to somebody else, or that was copied with its directory, it could not judge.
 */
export function findSurvivor(cluster: Cluster): Survivor | undefined {
  const path = join(cluster.data, 'postmaster.pid')
  const text = readIfThere(path)
  const found = text === undefined ? undefined : parsePostmasterPid(text)
  if (!found || !isAlive(found.pid)) return undefined
  if (isServerOf(cluster, found)) return { pid: found.pid, port: found.port }
  rmSync(path, { force: true })
  return undefined
}

function isServerOf(cluster: Cluster, found: Survivor & { data: string }): boolean {
  if (realpathSync(cluster.data) !== realOr(found.data)) return false
  const command = commandOf(found.pid)
  return command === undefined || command.includes('postgres')
}

function realOr(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

const patience = { fastShutdown: 30_000, immediateShutdown: 10_000 }

/** Stops the cluster's server: open transactions are rolled back, committed ones are safe. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const server = findSurvivor(cluster)
  if (!server) return
  if (process.platform === 'win32') {
    execFileSync(program(cluster, 'pg_ctl'), ['stop', '-D', cluster.data, '-m', 'fast', '-w'], {
      stdio: 'ignore',
    })
    return
  }
  process.kill(server.pid, 'SIGINT')
  if (await isGone(server.pid, patience.fastShutdown)) return
  process.kill(server.pid, 'SIGQUIT')
  if (!(await isGone(server.pid, patience.immediateShutdown))) {
    throw new Error(`PostgreSQL (process ${server.pid}) does not stop`)
  }
}

async function isGone(pid: number, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false
    await wait(25)
  }
  return true
}
