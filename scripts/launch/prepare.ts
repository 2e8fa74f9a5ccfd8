import { step } from '../lib/steps.mjs'
import { type OpenDatabase, openDatabase } from './database'
import { clearHalfFilled, fillWithDemo, migrate, needsDemo, needsMigration } from './fill'

/** Opens the database, brings it up to date, fills an empty demo newsroom, and says each step. */
export async function prepareDatabase(signal: AbortSignal): Promise<OpenDatabase> {
  const database = await step(
    process.env.DATABASE_URL ? 'Checking the database' : 'Starting PostgreSQL',
    openDatabase,
  )
  try {
    await clearHalfFilled(database)
    const { environment } = database
    if (await needsMigration(environment))
      await step('Migrating the database', () => migrate(environment, signal))
    signal.throwIfAborted()
    if (await needsDemo(database))
      await step('Filling the newsroom with demo stories', () => fillWithDemo(environment, signal))
    signal.throwIfAborted()
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}
