import type pg from 'pg'

/** What the application's role may do with each kind of thing. */
const rights = {
  tables: 'select, insert, update, delete',
  sequences: 'usage, select',
  functions: 'execute',
} as const

type Kind = keyof typeof rights

/** The names, quoted, of what one role owns in a schema. */
export type Owned = Record<Kind, readonly string[]>

/** The statements that let `role` work with what the owner made in a schema, and will make, without owning it. */
export function grantStatements({
  role,
  schema,
  owned,
}: {
  role: string
  schema: string
  owned: Owned
}): string[] {
  const kinds: Kind[] = ['tables', 'sequences', 'functions']
  return [
    `grant usage on schema ${schema} to ${role}`,
    ...kinds
      .filter((kind) => owned[kind].length > 0)
      .map((kind) => `grant ${rights[kind]} on ${singular[kind]} ${owned[kind].join(', ')} to ${role}`),
    ...kinds.map(
      (kind) => `alter default privileges in schema ${schema} grant ${rights[kind]} on ${kind} to ${role}`,
    ),
    `revoke insert, update, delete on ${schema}.payload_migrations from ${role}`,
  ]
}

const singular: Record<Kind, string> = { tables: 'table', sequences: 'sequence', functions: 'function' }

/** What belongs to the connected role; PostgreSQL warns about each thing that is an extension's. */
const ownedSql = `
  select
    array(select oid::regclass::text from pg_class
      where relnamespace = $1::regnamespace and relowner = current_user::regrole
        and relkind in ('r', 'p', 'v', 'm')) as tables,
    array(select oid::regclass::text from pg_class
      where relnamespace = $1::regnamespace and relowner = current_user::regrole and relkind = 'S') as sequences,
    array(select oid::regprocedure::text from pg_proc
      where pronamespace = $1::regnamespace and proowner = current_user::regrole and prokind = 'f') as functions`

/** Grants the application's role what it needs on what the connected role, the owner, has made. */
export async function grantToApp(owner: pg.Client, app: string): Promise<void> {
  const schema = 'public'
  const { rows } = await owner.query<Owned & { me: string }>(
    `select current_user as me, own.* from (${ownedSql}) own`,
    [schema],
  )
  const [found] = rows
  if (!found) throw new Error('the database answered nothing')
  if (found.me === app) return
  for (const statement of grantStatements({ role: owner.escapeIdentifier(app), schema, owned: found })) {
    await owner.query(statement)
  }
}
