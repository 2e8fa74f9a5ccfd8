import { sql } from '@payloadcms/db-postgres'
import { beforeAll, expect, it } from 'vitest'
import { ok } from './refuse'
import { asApp, ask } from './testing/harness'
import { type OpenNewsroom, openNewsroom } from './testing/open'
import { inTransaction, type Scope } from './transaction'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

/** What a crash or a restart of PostgreSQL does to connections: they end, whatever they were doing. */
const terminate = (which: string) =>
  asApp((client) =>
    client.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename = current_user and pid <> pg_backend_pid() and ${which}`),
  )

const open = () => at.payload.db.pool.totalCount

it('asks on a new connection when all of them were lost, Payload’s own among them', async () => {
  await Promise.all(Array.from({ length: 4 }, () => ask('select 1')))
  expect(open()).toBeGreaterThan(1)
  await terminate('true')
  await expect.poll(open).toBe(0)
  expect(await ask('select 1 as answer')).toEqual([{ answer: 1 }])
})

it('fails a verb whose connection is lost, and no other after it', async () => {
  const lost = async (scope: Scope) => {
    const { rows } = await scope.db.execute(sql`select pg_backend_pid() as pid`)
    const before = open()
    await terminate(`pid = ${Number(rows[0]?.pid)}`)
    await expect.poll(open).toBe(before - 1)
    await scope.db.execute(sql`select 1`)
    return ok(null)
  }
  const { max } = at.payload.db.pool.options
  for (let round = 0; round <= max; round += 1) {
    await expect(inTransaction(at.people.editor, lost)).rejects.toThrow()
  }
  expect(await inTransaction(at.people.editor, async () => ok('well'))).toEqual(ok('well'))
})

it('fails a question that is being answered, and lives', async () => {
  const slow = ask('select pg_sleep(60)')
  const failed = expect(slow).rejects.toThrow()
  const isAsked = async () => {
    const { rows } = await asApp((client) =>
      client.query(`select count(*)::int as n from pg_stat_activity where query = 'select pg_sleep(60)'`),
    )
    return rows[0]?.n
  }
  await expect.poll(isAsked).toBe(1)
  await terminate(`query = 'select pg_sleep(60)'`)
  await failed
  expect(await ask('select 1 as answer')).toEqual([{ answer: 1 }])
})
