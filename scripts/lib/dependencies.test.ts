import { expect, test } from 'vitest'
import { installationFailure, isInstalled } from './dependencies.mjs'

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/next': { version: '16.4.6' },
    'node_modules/@esbuild/win32-x64': { version: '0.28.2', os: ['win32'], cpu: ['x64'] },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
}

test('what npm leaves out on this system is not missed', () => {
  expect(
    isInstalled({ wanted, installed: { packages: { 'node_modules/next': { version: '16.4.6' } } } }),
  ).toBe(true)
})

test('a package in another version is noticed', () => {
  expect(
    isInstalled({ wanted, installed: { packages: { 'node_modules/next': { version: '16.4.5' } } } }),
  ).toBe(false)
})

test('a missing package is noticed', () => {
  expect(isInstalled({ wanted, installed: { packages: {} } })).toBe(false)
})

test('a missing network is one sentence, without a stack', () => {
  const said =
    'npm error code ENOTFOUND\nnpm error FetchError: request failed\n    at ClientRequest.<anonymous>'
  expect(installationFailure(said)).toMatch(/^The dependencies .*does not reach its registry \(ENOTFOUND\)/)
  expect(installationFailure(said)).not.toMatch(/\n| at /)
})

test("other trouble is told in npm's words", () => {
  expect(installationFailure('npm error code EBADENGINE')).toContain('EBADENGINE')
})
