import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { hasCode } from './jsonFile'

/** `tookOver`: the last holder died without releasing it. */
export type LockResult = { ok: true; tookOver: boolean; release(): void } | { ok: false; heldBy: number }

/** Takes a lock that is a file with our process id; one left by a dead process is taken over. */
export function takePidLock(path: string): LockResult {
  mkdirSync(dirname(path), { recursive: true })
  let tookOver = false
  for (;;) {
    try {
      writeFileSync(path, `${process.pid}\n`, { flag: 'wx' })
      return { ok: true, tookOver, release: () => rmSync(path, { force: true }) }
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error
    }
    const holder = pidLockHolder(path)
    if (holder !== undefined) return { ok: false, heldBy: holder }
    rmSync(path, { force: true })
    tookOver = true
  }
}

/** As takePidLock, but waits for the holder to finish. */
export async function waitForPidLock(path: string): Promise<() => void> {
  for (;;) {
    const lock = takePidLock(path)
    if (lock.ok) return lock.release
    await wait(100)
  }
}

/** The other, living process that holds a lock, if any. */
export function pidLockHolder(path: string): number | undefined {
  const holder = readHolder(path)
  return holder !== undefined && holder !== process.pid && isNodeProcess(holder) ? holder : undefined
}

function readHolder(path: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(path, 'utf8'), 10)
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/** Whether a process of this id lives; one of another user counts as living. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

/** After a reboot a process id may belong to somebody else; Linux can tell, elsewhere living is enough. */
function isNodeProcess(pid: number): boolean {
  if (!isAlive(pid)) return false
  const command = commandOf(pid)
  return command === undefined || command.includes('node')
}

/** The command line of a process, where the system shows it (Linux). */
export function commandOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return undefined
  }
}
