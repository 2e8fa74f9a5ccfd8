import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive } from '../lib/pidLock'
import { makeSecrets, type Secrets } from '../lib/secrets'
import { type Account, canReach, serverAccount } from './account'
import { type Cluster, createCluster } from './cluster'
import { withClient } from './connect'
import { type EmbeddedEnvironment, embeddedEnvironment } from './environment'
import { ensureDatabase, ensureExtensions, ensureRoles, ownerRole } from './roles'
import { settlePlace } from './settle'
import { startOnFreePort, superuserUrl } from './starting'
import { stopServer } from './survivor'

/** A PostgreSQL that exists for one test run: in the system's temporary directory, without a disk's patience. */
export interface TemporaryServer {
  /** Its directory, with room for other things of the run (removed at the end). */
  directory: string
  superuserUrl: string
  /** What the product is told to use one of its databases. */
  environmentFor(database: string): EmbeddedEnvironment
  stop(): Promise<void>
}

const prefix = 'tarjuman-test-'
const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '80' }

/** The settings of a server that waits for its disk, as the newsroom's own does: for measuring. */
export const patient = { max_connections: '80' }

/** Starts a throw-away server with the two roles; servers that dead test runs left behind are removed. */
export async function startTemporaryServer(
  settings: Record<string, string> = hasty,
): Promise<TemporaryServer> {
  const account = serverAccount()
  const parent = temporaryParent(account)
  await removeAbandoned({ parent, account })
  const secrets = makeSecrets()
  const directory = mkdtempSync(join(parent, prefix))
  if (account) chownSync(directory, account.uid, account.gid)
  writeFileSync(join(directory, 'owner'), String(process.pid))
  const { binaries } = settlePlace({ account })
  const cluster = clusterIn({ directory, binaries, account, secrets })
  createCluster(cluster)
  const port = await startOnFreePort({ cluster, settings })
  const url = superuserUrl(secrets, port, 'postgres')
  await withClient(url, (client) =>
    ensureRoles(client, { owner: secrets.ownerPassword, app: secrets.appPassword }),
  )
  return {
    directory,
    superuserUrl: url,
    environmentFor: (database) =>
      embeddedEnvironment({ secrets, port, database, mediaDirectory: join(directory, 'media') }),
    stop: () => remove(cluster, directory),
  }
}

/** Makes an empty database with the extensions, owned by the owner role. */
export async function createDatabase(superuser: string, name: string): Promise<void> {
  await withClient(superuser, (client) => ensureDatabase(client, name))
  await withClient(urlOf(superuser, name), ensureExtensions)
}

/** Makes `name` anew as a copy of `template`, which nobody may be connected to. */
export async function cloneDatabase(
  superuser: string,
  { name, template }: { name: string; template: string },
) {
  await withClient(superuser, async (client) => {
    const [copy, original] = [name, template].map((each) => client.escapeIdentifier(each))
    await client.query(`drop database if exists ${copy} with (force)`)
    await client.query(`create database ${copy} template ${original} owner ${ownerRole}`)
    await ensureDatabase(client, name)
  })
}

function urlOf(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.href
}

function clusterIn({
  directory,
  binaries,
  account,
  secrets,
}: {
  directory: string
  binaries: string
  account: Account | undefined
  secrets: Pick<Secrets, 'superuserPassword'>
}): Cluster {
  const { superuserPassword } = secrets
  return { data: join(directory, 'data'), log: join(directory, 'log'), binaries, account, superuserPassword }
}

/** The first temporary directory that PostgreSQL's account can reach. */
function temporaryParent(account: Account | undefined): string {
  const parents = [tmpdir(), '/tmp', '/var/tmp']
    .filter((each) => existsSync(each))
    .map((each) => realpathSync(each))
  return parents.find((each) => canReach(account, each)) ?? tmpdir()
}

async function removeAbandoned({
  parent,
  account,
}: {
  parent: string
  account: Account | undefined
}): Promise<void> {
  for (const name of readdirSync(parent).filter((each) => each.startsWith(prefix))) {
    const directory = join(parent, name)
    const note = join(directory, 'owner')
    if (!existsSync(note) || isAlive(Number(readFileSync(note, 'utf8')))) continue
    const secrets = { superuserPassword: '' }
    await remove(clusterIn({ directory, binaries: '', account, secrets }), directory)
  }
}

async function remove(cluster: Cluster, directory: string): Promise<void> {
  if (existsSync(cluster.data)) await stopServer(cluster)
  rmSync(directory, { recursive: true, force: true })
}
