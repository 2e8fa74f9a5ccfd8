import type pg from 'pg'
import { hasCode } from '../lib/jsonFile'
import { PlainError } from '../lib/plainError.mjs'
import { withClient } from './connect'
import { extensions } from './roles'

/** What a database says about itself before anything is made in it. */
export interface DatabaseFacts {
  /** `server_version_num`, such as 150004. */
  version: number
  encoding: string
  /** Whether the owner may make tables in the schema `public`. */
  canCreate: boolean
}

/** What its extensions say. */
export interface SearchFacts {
  /** The extensions that are missing and that the owner may not make. */
  missing: readonly string[]
  /** similarity('قاعدة','قاعده'): zero where the character type knows no Arabic letters. */
  similarity: number
}

const oldestMajor = 15

/** The sentence that refuses a database, or undefined when Tarjuman can run on it. */
export function databaseRefusal({ version, encoding, canCreate }: DatabaseFacts): string | undefined {
  const major = Math.floor(version / 10_000)
  if (major < oldestMajor)
    return `The database is PostgreSQL ${major}; Tarjuman needs ${oldestMajor} or newer.`
  if (encoding !== 'UTF8') return `The database's encoding is ${encoding}; Tarjuman needs UTF8.`
  if (!canCreate)
    return 'The role of DATABASE_OWNER_URL (else DATABASE_URL) may not make tables in the schema "public" of the database.'
  return undefined
}

/** The sentence that refuses a database in which Arabic cannot be searched. */
export function searchRefusal({ missing, similarity }: SearchFacts): string | undefined {
  if (missing.length > 0) {
    const commands = missing.map((each) => `create extension ${each};`).join(' ')
    return `The database lacks an extension that its owner may not make: have an administrator run "${commands}" in it.`
  }
  if (!(similarity > 0)) {
    return `The database's character type breaks Arabic search: make it anew with a UTF-8 one, for example "create database … encoding 'UTF8' lc_ctype 'C.UTF-8' template template0".`
  }
  return undefined
}

/** Refuses, in one sentence, a person's own database that Tarjuman cannot run on. */
export async function assertUsable(urls: { app: string; owner: string }): Promise<void> {
  const places = [await askAt(urls.app, placeOf), await askAt(urls.owner, placeOf)]
  if (places[0] !== places[1])
    throw new PlainError('DATABASE_URL and DATABASE_OWNER_URL name different databases.')
  const refusal = await askAt(
    urls.owner,
    async (client) => databaseRefusal(await factsOf(client)) ?? searchRefusal(await searchFactsOf(client)),
  )
  if (refusal) throw new PlainError(refusal)
}

/** Tells one database of one server from any other, whatever address leads to it. */
async function placeOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ place: string }>(
    `select oid || ' ' || datname || ' ' || pg_postmaster_start_time() as place
      from pg_database where datname = current_database()`,
  )
  return rows[0]?.place ?? ''
}

async function factsOf(client: pg.Client): Promise<DatabaseFacts> {
  const { rows } = await client.query<DatabaseFacts>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
      has_schema_privilege(current_user, 'public', 'create') as "canCreate"`,
  )
  const [facts] = rows
  if (!facts) throw new Error('the database answered nothing')
  return facts
}

async function searchFactsOf(client: pg.Client): Promise<SearchFacts> {
  const missing: string[] = []
  for (const extension of extensions) {
    if (!(await makeExtension(client, extension))) missing.push(extension)
  }
  return { missing, similarity: missing.length > 0 ? 0 : await similarityOf(client) }
}

/** Makes an extension where it is missing; false where that is not allowed or it is not installed. */
async function makeExtension(client: pg.Client, name: string): Promise<boolean> {
  const notAllowed = ['42501', '58P01', '0A000']
  try {
    await client.query(`create extension if not exists ${name}`)
    return true
  } catch (error) {
    if (hasCode(error, ...notAllowed)) return false
    throw error
  }
}

async function similarityOf(client: pg.Client): Promise<number> {
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
