import { exitWithError, PlainError } from './lib/plainError.mjs'
import { grantToApp } from './migrate/grants'
import { pendingMigrations } from './migrate/pending'
import { withClient } from './postgres/connect'

const lockKey = 0x7a_72_6a_6d

/**
 * Brings the database of DATABASE_OWNER_URL (else DATABASE_URL) up to this version's migrations.
 * Servers that start together wait for one another.
 */
async function migrate(): Promise<void> {
  const { DATABASE_URL, DATABASE_OWNER_URL = DATABASE_URL } = process.env
  if (!DATABASE_URL || !DATABASE_OWNER_URL) throw new PlainError('DATABASE_URL is not set.')
  const app = await withClient(DATABASE_URL, async (client) => {
    const { rows } = await client.query<{ name: string }>('select current_user as name')
    return rows[0]?.name ?? ''
  })
  await withClient(DATABASE_OWNER_URL, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    if ((await pendingMigrations(client)).length > 0) await runMigrations(DATABASE_OWNER_URL)
    await grantToApp(client, app)
  })
}

/** Payload reads its settings when they are imported: the owner's address has to be there before. */
async function runMigrations(ownerUrl: string): Promise<void> {
  process.env.DATABASE_URL = ownerUrl
  const [{ getPayload }, { default: config }, { addRegister }] = await Promise.all([
    import('payload'),
    import('../payload.config'),
    import('../newsroom/sources/addRegister'),
  ])
  const payload = await getPayload({ config, disableOnInit: true })
  await payload.db.migrate()
  await addRegister(payload)
}

try {
  await migrate()
  process.exit(0)
} catch (error) {
  exitWithError(error)
}
