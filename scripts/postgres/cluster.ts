import { execFileSync, spawn } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { PlainError } from '../lib/plainError.mjs'
import type { Account } from './account'

/** One directory of databases and the programs that serve it. */
export interface Cluster {
  /** The data directory. */
  data: string
  /** The folder with `bin`, `lib` and `share`. */
  binaries: string
  /** The file that takes what the server has to say. */
  log: string
  /** The account to run under, when it is not the current one. */
  account?: Account
  superuserPassword: string
}

/** libc locales that know UTF-8, in the order of preference; pg_trgm needs one (plain C breaks Arabic). */
const characterTypes = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en-US']

/** The path of one of PostgreSQL's programs. */
export function program(cluster: Pick<Cluster, 'binaries'>, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return join(cluster.binaries, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

/** Environment and account for PostgreSQL's programs: nothing of ours (PGPORT…) may leak into them. */
function runOptions({ account, data }: Pick<Cluster, 'account' | 'data'>) {
  const { NODE_ENV, PATH, SystemRoot, TEMP, TMP } = process.env
  return {
    ...account,
    cwd: dirname(data),
    env: { NODE_ENV, PATH, SystemRoot, TEMP, TMP, LC_MESSAGES: 'C', TZ: 'UTC' },
  }
}

/** Makes the data directory; one that is complete already is left as it is. */
export function createCluster(cluster: Cluster): void {
  if (existsSync(join(cluster.data, 'PG_VERSION'))) {
    assertSameVersion(cluster)
    return
  }
  const unfinished = `${cluster.data}.unfinished`
  for (const [tried, locale] of characterTypes.entries()) {
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(unfinished, { recursive: true, mode: 0o700 })
    if (cluster.account) chownSync(unfinished, cluster.account.uid, cluster.account.gid)
    const trouble = initdb({ cluster, directory: unfinished, locale })
    if (!trouble) {
      renameSync(unfinished, cluster.data)
      return
    }
    if (!trouble.includes('invalid locale') || tried === characterTypes.length - 1) {
      throw new PlainError(`PostgreSQL's files could not be made in ${cluster.data}: ${trouble}`)
    }
  }
}

/** What initdb complained about, or undefined when it worked. */
function initdb({ cluster, directory, locale }: { cluster: Cluster; directory: string; locale: string }) {
  const passwordFile = join(directory, '..', `password.${process.pid}`)
  writeFileSync(passwordFile, `${cluster.superuserPassword}\n`, { mode: 0o600 })
  if (cluster.account) chownSync(passwordFile, cluster.account.uid, cluster.account.gid)
  try {
    execFileSync(
      program(cluster, 'initdb'),
      [
        `--pgdata=${directory}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        `--locale=${locale}`,
        '--no-instructions',
      ],
      {
        ...runOptions({ ...cluster, data: directory }),
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
      },
    )
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

function assertSameVersion(cluster: Cluster): void {
  const stored = readFileSync(join(cluster.data, 'PG_VERSION'), 'utf8').trim()
  const output = execFileSync(program(cluster, 'postgres'), ['--version'], {
    ...runOptions(cluster),
    encoding: 'utf8',
  })
  const installed = /(\d+)/.exec(output)?.[1]
  if (stored === installed) return
  throw new PlainError(
    `The database in ${cluster.data} was made by PostgreSQL ${stored}, but PostgreSQL ${installed} is installed: check out the version of Tarjuman that made it.`,
  )
}

/** A server process that was asked to start; `exited` settles with its last words if it gives up. */
export interface StartedServer {
  pid: number
  exited: Promise<string>
}

/**
 * Starts a server that outlives this process, in a session of its own, so that Ctrl-C in a terminal
 * reaches only us and we can stop things in order. It listens on loopback only.
 */
export function startServer({
  cluster,
  port,
  settings = {},
}: {
  cluster: Cluster
  port: number
  settings?: Record<string, string>
}): StartedServer {
  const log = openLog(cluster.log)
  const options = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  }
  const child = spawn(
    program(cluster, 'postgres'),
    [
      '-D',
      cluster.data,
      '-p',
      String(port),
      ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...runOptions(cluster), detached: true, stdio: ['ignore', log.file, log.file] },
  )
  closeSync(log.file)
  child.unref()
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', () => resolve(readFileSync(cluster.log, 'utf8').slice(log.length).trim()))
  })
  return { pid: child.pid ?? 0, exited }
}

const longestLog = 10_000_000

function openLog(path: string): { file: number; length: number } {
  mkdirSync(dirname(path), { recursive: true })
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > longestLog) truncateSync(path)
  return { file: openSync(path, 'a', 0o600), length: size > longestLog ? 0 : size }
}
