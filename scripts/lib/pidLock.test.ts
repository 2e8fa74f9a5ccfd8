import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takePidLock } from './pidLock'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pid-lock-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

test('a lock of a living Node process holds until it ends, and then is taken over', async () => {
  const path = join(directory, 'lock')
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  writeFileSync(path, String(other.pid))
  expect(takePidLock(path)).toEqual({ ok: false, heldBy: other.pid })
  await new Promise((resolve) => {
    other.once('exit', resolve)
    other.kill('SIGKILL')
  })
  expect(takePidLock(path)).toMatchObject({ ok: true, tookOver: true })
})

test('a released lock is free', () => {
  const path = join(directory, 'deeper/lock')
  const first = takePidLock(path)
  expect(first).toMatchObject({ ok: true, tookOver: false })
  if (first.ok) first.release()
  expect(takePidLock(path)).toMatchObject({ ok: true, tookOver: false })
})
