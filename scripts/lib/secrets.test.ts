import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { loadSecrets } from './secrets'

test('secrets are made once, and only their owner reads them', () => {
  const directory = mkdtempSync(join(tmpdir(), 'secrets-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const path = join(directory, 'secrets.json')
  const made = loadSecrets(path)
  expect(loadSecrets(path)).toEqual(made)
  expect(new Set(Object.values(made)).size).toBe(4)
  expect(statSync(path).mode & 0o777).toBe(0o600)
})
