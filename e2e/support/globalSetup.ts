import { findFreePort } from '../../scripts/lib/port.mjs'
import { startTemporaryServer } from '../../scripts/postgres/temporary'
import { makeMigratedDatabase, runProductScript } from '../../scripts/testing/template'
import { serverVariables, startProductServer } from './server'

/**
 * The built product with the demo newsroom, on a PostgreSQL and an upload folder that exist for
 * this run only. Tests find it at TARJUMAN_ORIGIN. Whoever writes tests may keep a demo newsroom running and name it
 * in TARJUMAN_E2E_ORIGIN: then nothing is started, and tests that need a second server are skipped.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const running = process.env.TARJUMAN_E2E_ORIGIN
  if (running) {
    process.env.TARJUMAN_ORIGIN = running
    return async () => undefined
  }
  const postgres = await startTemporaryServer()
  try {
    const database = 'tarjuman'
    await makeMigratedDatabase(postgres, database)
    const environment = postgres.environmentFor(database)
    await runProductScript('scripts/demo/seed.ts', { ...environment })
    process.env[serverVariables] = JSON.stringify(environment)
    const server = await startProductServer(await findFreePort())
    process.env.TARJUMAN_ORIGIN = server.origin
    return async () => {
      await server.stop()
      await postgres.stop()
    }
  } catch (error) {
    await postgres.stop()
    throw error
  }
}
