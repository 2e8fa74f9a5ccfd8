import { expect, test } from 'vitest'
import { asApp, asOwner, testPayload } from './harness'

test('a test file begins with an empty newsroom', async () => {
  const payload = await testPayload()
  const { totalDocs } = await payload.count({ collection: 'users' })
  expect(totalDocs).toBe(0)
})

test('the application owns no table and cannot change or empty one', async () => {
  const owned = await asApp((client) =>
    client.query('select tablename from pg_tables where tableowner = current_user'),
  )
  expect(owned.rows).toEqual([])
  await expect(asApp((client) => client.query('alter table users add column more int'))).rejects.toThrow(
    /owner/,
  )
  await expect(asApp((client) => client.query('create table more (id int)'))).rejects.toThrow(
    /permission denied/,
  )
  await expect(asApp((client) => client.query('truncate users'))).rejects.toThrow(/permission denied/)
})

test('tables that a later migration makes are covered as well', async () => {
  await asOwner((client) => client.query('create table later (id int)'))
  await asApp((client) => client.query('insert into later values (1)'))
  const { rows } = await asApp((client) => client.query('select id from later'))
  expect(rows).toEqual([{ id: 1 }])
})

test('the database finds Arabic words in another spelling', async () => {
  const { rows } = await asApp((client) => client.query(`select similarity('قاعدة', 'قاعده') as similarity`))
  expect(rows[0].similarity).toBeGreaterThan(0)
})
