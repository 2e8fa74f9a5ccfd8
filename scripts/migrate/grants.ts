import type pg from 'pg'

/** The statements that let `role` work with the tables of a schema without owning them. */
export function grantStatements({ role, schema }: { role: string; schema: string }): string[] {
  const rights = [
    { on: 'tables', allowed: 'select, insert, update, delete' },
    { on: 'sequences', allowed: 'usage, select' },
    { on: 'functions', allowed: 'execute' },
  ]
  return [
    `grant usage on schema ${schema} to ${role}`,
    ...rights.flatMap(({ on, allowed }) => [
      `grant ${allowed} on all ${on} in schema ${schema} to ${role}`,
      `alter default privileges in schema ${schema} grant ${allowed} on ${on} to ${role}`,
    ]),
    `revoke insert, update, delete on ${schema}.payload_migrations from ${role}`,
  ]
}

/** Grants the application's role what it needs on what `owner` (the connected role) has made. */
export async function grantToApp(owner: pg.Client, app: string): Promise<void> {
  const { rows } = await owner.query<{ owner: string }>('select current_user as owner')
  if (rows[0]?.owner === app) return
  for (const statement of grantStatements({ role: owner.escapeIdentifier(app), schema: 'public' })) {
    await owner.query(statement)
  }
}
