import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { hasCode } from '../lib/jsonFile'
import { cloneRoot } from '../lib/paths'

/** The names of this version's migrations, in their order. */
export function knownMigrations(directory = join(cloneRoot, 'migrations')): string[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
}

/** The migrations that this database has not seen. */
export async function pendingMigrations(client: pg.Client): Promise<string[]> {
  const done = await migrationsOf(client)
  return knownMigrations().filter((name) => !done.has(name))
}

async function migrationsOf(client: pg.Client): Promise<Set<string>> {
  try {
    const { rows } = await client.query<{ name: string }>('select name from payload_migrations')
    return new Set(rows.map(({ name }) => name))
  } catch (error) {
    const tableIsMissing = '42P01'
    if (hasCode(error, tableIsMissing)) return new Set()
    throw error
  }
}
