import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { openDataFolder } from '../lib/dataFolder'
import { hasCode, readJson, writeJson } from '../lib/jsonFile'
import { inData } from '../lib/paths'
import { waitForPidLock } from '../lib/pidLock'
import { PlainError } from '../lib/plainError.mjs'
import { isPortFree } from '../lib/port.mjs'
import { loadSecrets, type Secrets } from '../lib/secrets'
import { serverAccount } from './account'
import { type Cluster, createCluster } from './cluster'
import { withClient } from './connect'
import { type EmbeddedEnvironment, embeddedEnvironment } from './environment'
import { parseWhere, type Where } from './place'
import { copyCluster } from './programs'
import { ensureDatabase, ensureExtensions, ensureRoles } from './roles'
import { settlePlace } from './settle'
import { startOnFreePort, superuserUrl, waitUntilReady } from './starting'
import { findSurvivor, stopServer } from './survivor'

const database = 'tarjuman'
const whereFile = inData('where')
export const environmentFile = inData('env.json')
/** Says that a developer wants the server to stay up when the product stops (`up.ts`). */
const keptFile = inData('kept')

/**
 * Brings the clone's own PostgreSQL up (a server that still runs is adopted), makes its roles and
 * its database, writes `.data/env.json` and returns the same. The server outlives this process.
 */
export async function bringUpEmbedded(): Promise<EmbeddedEnvironment> {
  openDataFolder()
  const release = await waitForPidLock(inData('postgres.lock'))
  try {
    const secrets = loadSecrets()
    const cluster = settleCluster(secrets)
    createCluster(cluster)
    const port = await runServer(cluster)
    await prepareDatabase({ secrets, port })
    const environment = embeddedEnvironment({ secrets, port, database, mediaDirectory: inData('media') })
    writeJson(environmentFile, environment, 0o600)
    return environment
  } finally {
    release()
  }
}

/** Whether the server runs for more than the product, so that stopping the product leaves it. */
export function isKeptUp(): boolean {
  return existsSync(keptFile)
}

/** Turns staying up on or off; see isKeptUp. */
export function keepUp(keep: boolean): void {
  if (keep) writeFileSync(keptFile, '')
  else rmSync(keptFile, { force: true })
}

/** Makes the database anew, with nothing in it, and forgets the uploads. The server has to be up. */
export async function emptyEmbeddedDatabase(): Promise<void> {
  const secrets = loadSecrets()
  const { port } = parseWhere(readJson(whereFile))
  await withClient(superuserUrl(secrets, port, 'postgres'), async (client) => {
    await client.query(`drop database if exists ${database} with (force)`)
  })
  await prepareDatabase({ secrets, port })
  rmSync(inData('media'), { recursive: true, force: true })
  mkdirSync(inData('media'), { recursive: true })
}

/** Stops the clone's own PostgreSQL; without one this does nothing. */
export async function takeDownEmbedded(): Promise<void> {
  if (readJson(whereFile) === undefined) return
  const cluster = settleCluster(loadSecrets())
  if (existsSync(cluster.data)) await stopServer(cluster)
}

/** Decides the place of the cluster, makes what it needs there, and notes it. */
function settleCluster({ superuserPassword }: Secrets): Cluster {
  const noted = readJson(whereFile)
  const kept = noted === undefined ? undefined : parseWhere(noted)
  const account = serverAccount(kept?.data)
  const { clone, place, binaries } = settlePlace({ account, kept })
  const inside = inData('postgres')
  if (account && place.data !== inside && existsSync(inside) && !existsSync(place.data)) {
    copyCluster({ from: inside, to: place.data, account })
  }
  noteWhere({ clone, ...place, port: kept?.port ?? 0 })
  return { data: place.data, binaries, log: inData('postgres.log'), account, superuserPassword }
}

function noteWhere(where: Where): void {
  writeJson(whereFile, where)
}

/** Adopts or starts the server and returns its port. */
async function runServer(cluster: Cluster): Promise<number> {
  const survivor = findSurvivor(cluster)
  let port = survivor?.port ?? 0
  try {
    if (survivor) await waitUntilReady({ url: superuserUrl(cluster, port, 'postgres') })
    else port = await startOnFreePort({ cluster, preferred: await lastPort() })
  } catch (error) {
    if (!survivor) await stopServer(cluster)
    const wrongPassword = '28P01'
    if (!hasCode(error, wrongPassword)) throw error
    throw new PlainError(
      `The database in ${cluster.data} has other passwords than .data/secrets.json: put that file back, or remove both and begin anew.`,
      { cause: error },
    )
  }
  noteWhere({ ...parseWhere(readJson(whereFile)), port })
  return port
}

/** The port last used when it is still free, so that open tools find the database again. */
async function lastPort(): Promise<number | undefined> {
  const { port } = parseWhere(readJson(whereFile))
  return port > 0 && (await isPortFree({ port, host: '127.0.0.1' })) ? port : undefined
}

async function prepareDatabase({ secrets, port }: { secrets: Secrets; port: number }): Promise<void> {
  await withClient(superuserUrl(secrets, port, 'postgres'), async (client) => {
    await ensureRoles(client, { owner: secrets.ownerPassword, app: secrets.appPassword })
    await ensureDatabase(client, database)
  })
  await withClient(superuserUrl(secrets, port, database), ensureExtensions)
}
