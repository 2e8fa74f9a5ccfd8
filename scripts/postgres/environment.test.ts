import { expect, test } from 'vitest'
import { localUrl } from './connect'
import { embeddedEnvironment } from './environment'
import { withoutPassword } from './requirements'

const secrets = { payloadSecret: 's', superuserPassword: 'p', ownerPassword: 'o', appPassword: 'a' }

test('the application signs in as a role of its own, the migrations as the owner, nobody as the superuser', () => {
  const environment = embeddedEnvironment({ secrets, port: 5433, database: 'tarjuman', mediaDirectory: '/m' })
  expect(environment).toEqual({
    DATABASE_URL: 'postgres://tarjuman_app:a@127.0.0.1:5433/tarjuman',
    DATABASE_OWNER_URL: 'postgres://tarjuman_owner:o@127.0.0.1:5433/tarjuman',
    PAYLOAD_SECRET: 's',
    MEDIA_DIR: '/m',
    TARJUMAN_DEMO: '1',
  })
})

test('a password may hold anything', () => {
  const url = new URL(localUrl({ user: 'u', password: 'a/b@c:d?e', port: 1, database: 'x' }))
  expect(decodeURIComponent(url.password)).toBe('a/b@c:d?e')
  expect(url.hostname).toBe('127.0.0.1')
})

test('a URL is shown without its password', () => {
  expect(withoutPassword('postgres://u:secret@db.example:5432/x?sslmode=require')).toBe(
    'postgres://u@db.example:5432/x',
  )
  expect(withoutPassword('no url: secret')).toBe('DATABASE_URL')
})
