import { expect, test } from 'vitest'
import { decidePlace, type Where } from './place'

const isTaken = () => false
const question = { clone: '/srv/tarjuman', version: '18.4.0', reachable: true, isTaken }
const outside: Where = {
  clone: '/root/tarjuman',
  data: '/var/lib/tarjuman-abc/postgres',
  binaries: '/var/lib/tarjuman-abc/native-18.3.0',
  port: 5433,
}

test('a cluster lies in the clone where PostgreSQL can reach it', () => {
  expect(decidePlace(question)).toEqual({ data: '/srv/tarjuman/.data/postgres' })
})

test('a clone that only root can enter gets a place of the system, programs included', () => {
  const { data, binaries } = decidePlace({ ...question, clone: '/root/tarjuman', reachable: false })
  expect(data).toMatch(/^\/var\/lib\/tarjuman-[0-9a-f]{12}\/postgres$/)
  expect(binaries).toBe(data.replace(/postgres$/, 'native-18.4.0'))
})

test('two such clones have two places', () => {
  const place = (clone: string) => decidePlace({ ...question, clone, reachable: false }).data
  expect(place('/root/a')).not.toBe(place('/root/b'))
})

test('a clone without its note leaves alone what an earlier one put in its place', () => {
  const first = decidePlace({ ...question, reachable: false })
  const second = decidePlace({ ...question, reachable: false, isTaken: (path) => path === first.data })
  expect(second.data).toBe(`${first.data}-2`)
})

test('a noted place is kept, with the programs of the installed version', () => {
  const place = decidePlace({ ...question, clone: outside.clone, reachable: true, kept: outside })
  expect(place).toEqual({ data: outside.data, binaries: '/var/lib/tarjuman-abc/native-18.4.0' })
})

test('a clone that moved keeps its place, a copy of a clone does not take it', () => {
  const moved = { ...question, clone: '/root/elsewhere', reachable: false, kept: outside }
  expect(decidePlace({ ...moved, keptCloneLives: false }).data).toBe(outside.data)
  expect(decidePlace({ ...moved, keptCloneLives: true }).data).not.toBe(outside.data)
})
