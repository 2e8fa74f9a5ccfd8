import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { sourceHash } from './build'

test('the hash follows the sources, not the tests beside them', () => {
  const root = mkdtempSync(join(tmpdir(), 'sources-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'app'))
  writeFileSync(join(root, 'app/page.tsx'), 'one')
  const first = sourceHash(root)
  writeFileSync(join(root, 'app/page.test.tsx'), 'a test')
  writeFileSync(join(root, 'README.md'), 'words')
  expect(sourceHash(root)).toBe(first)
  writeFileSync(join(root, 'app/page.tsx'), 'two')
  const second = sourceHash(root)
  expect(second).not.toBe(first)
  writeFileSync(join(root, 'app/new.tsx'), '')
  expect(sourceHash(root)).not.toBe(second)
})
