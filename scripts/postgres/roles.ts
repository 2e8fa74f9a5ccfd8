import type pg from 'pg'

/** Owns the database and its tables, and runs the migrations. */
export const ownerRole = 'tarjuman_owner'
/** What the application signs in as: it owns nothing and changes no table's shape. */
export const appRole = 'tarjuman_app'

/** Makes (or brings up to date) the two roles. `client` is the superuser's. */
export async function ensureRoles(
  client: pg.Client,
  passwords: { owner: string; app: string },
): Promise<void> {
  for (const [role, password] of [
    [ownerRole, passwords.owner],
    [appRole, passwords.app],
  ] as const) {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
    if (!rowCount) await client.query(`create role ${role} login nosuperuser nocreatedb nocreaterole`)
    await client.query(`alter role ${role} password ${client.escapeLiteral(password)}`)
  }
}

/** Makes the database, owned by the owner role and open to the application's role alone. */
export async function ensureDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
  const database = client.escapeIdentifier(name)
  if (!rowCount) await client.query(`create database ${database} owner ${ownerRole}`)
  await client.query(`revoke all on database ${database} from public`)
  await client.query(`grant connect, temporary on database ${database} to ${appRole}`)
}

/** What searching Arabic needs of the database. */
export const extensions = ['pg_trgm', 'unaccent', 'btree_gin'] as const

/** Makes these extensions. `client` is the superuser's, in the database itself. */
export async function ensureExtensions(client: pg.Client): Promise<void> {
  for (const extension of extensions) {
    await client.query(`create extension if not exists ${extension}`)
  }
}
