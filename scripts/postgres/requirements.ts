import type pg from 'pg'
import { hasCode } from '../lib/jsonFile'
import { PlainError } from '../lib/plainError.mjs'
import { withClient } from './connect'

/** What a database says about itself. */
export interface DatabaseFacts {
  /** `server_version_num`, such as 150004. */
  version: number
  encoding: string
  /** similarity('قاعدة','قاعده'), or undefined where pg_trgm is missing and cannot be made. */
  similarity: number | undefined
  /** Whether the owner may make tables in the schema `public`. */
  canCreate: boolean
}

const oldestMajor = 15

/** The sentence that refuses a database, or undefined when Tarjuman can run on it. */
export function databaseRefusal({
  version,
  encoding,
  similarity,
  canCreate,
}: DatabaseFacts): string | undefined {
  const major = Math.floor(version / 10_000)
  if (major < oldestMajor)
    return `The database is PostgreSQL ${major}; Tarjuman needs ${oldestMajor} or newer.`
  if (encoding !== 'UTF8') return `The database's encoding is ${encoding}; Tarjuman needs UTF8.`
  if (similarity === undefined) {
    return 'The database has no extension pg_trgm and its owner may not make it: run "create extension pg_trgm" there.'
  }
  if (!(similarity > 0)) {
    return `The database's character type breaks Arabic search: make it anew with a UTF-8 one, for example "create database … encoding 'UTF8' lc_ctype 'C.UTF-8' template template0".`
  }
  if (!canCreate)
    return 'The owner of DATABASE_OWNER_URL may not make tables in the schema "public" of the database.'
  return undefined
}

/** Refuses, in one sentence, a person's own database that Tarjuman cannot run on. */
export async function assertUsable(urls: { app: string; owner: string }): Promise<void> {
  await askAt(urls.app, async () => undefined)
  const refusal = await askAt(urls.owner, async (client) => databaseRefusal(await factsOf(client)))
  if (refusal) throw new PlainError(refusal)
}

async function factsOf(client: pg.Client): Promise<DatabaseFacts> {
  const { rows } = await client.query<{ version: number; encoding: string; canCreate: boolean }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
      has_schema_privilege(current_user, 'public', 'create') as "canCreate"`,
  )
  const [basics] = rows
  if (!basics) throw new Error('the database answered nothing')
  return { ...basics, similarity: await similarityOf(client) }
}

async function similarityOf(client: pg.Client): Promise<number | undefined> {
  const notAllowed = ['42501', '58P01', '0A000']
  try {
    await client.query('create extension if not exists pg_trgm')
  } catch (error) {
    if (hasCode(error, ...notAllowed)) return undefined
    throw error
  }
  const { rows } = await client.query<{ similarity: number }>(
    `select similarity('قاعدة', 'قاعده') as similarity`,
  )
  return rows[0]?.similarity ?? 0
}

async function askAt<T>(url: string, ask: (client: pg.Client) => Promise<T>): Promise<T> {
  try {
    return await withClient(url, ask)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message || String(cause) : String(cause)
    throw new PlainError(`The database at ${withoutPassword(url)} cannot be used: ${reason}`, { cause })
  }
}

/** A database's URL as it may be shown. */
export function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL'
  const shown = new URL(url)
  shown.password = ''
  shown.search = ''
  return shown.href
}
