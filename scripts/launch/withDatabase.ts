import { chosenPort } from '../lib/port.mjs'
import type { OpenDatabase } from './database'
import { loadEnvironmentFile } from './environmentFile'
import { assertMachine } from './machine'
import { prepareDatabase } from './prepare'
import { claimClone } from './single'

interface Prepared {
  /** Free, and claimed for this process. */
  port: number
  database: OpenDatabase
}

/** Claims the clone and the port, prepares the database for the work, and closes it afterwards. */
export async function withDatabase<T>(signal: AbortSignal, work: (at: Prepared) => Promise<T>): Promise<T> {
  loadEnvironmentFile()
  assertMachine(process.env)
  const port = chosenPort(process.env)
  await claimClone({ port })
  const database = await prepareDatabase(signal)
  try {
    return await work({ port, database })
  } finally {
    await database.close()
  }
}
