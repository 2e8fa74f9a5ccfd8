import { setTimeout as wait } from 'node:timers/promises'
import { openDataFolder } from '../lib/dataFolder'
import { inData } from '../lib/paths'
import { pidLockHolder, takePidLock } from '../lib/pidLock'
import { PlainError } from '../lib/plainError.mjs'
import { assertPortFree, isPortFree } from '../lib/port.mjs'

const lockFile = inData('running')
const longestGoodbye = 10_000

/**
 * Lets only one `npm start` or `npm run dev` work in a clone at a time, and refuses a busy port.
 * After a `kill -9` the old server gets a moment to notice that it is alone and to leave the port.
 */
export async function claimClone({ port }: { port: number }): Promise<void> {
  openDataFolder()
  const lock = takePidLock(lockFile)
  if (!lock.ok) throw new PlainError(`Tarjuman is already running in this clone (process ${lock.heldBy}).`)
  process.once('exit', lock.release)
  const deadline = Date.now() + (lock.tookOver ? longestGoodbye : 0)
  while (Date.now() < deadline && !(await isPortFree({ port }))) await wait(100)
  await assertPortFree({ port })
}

/** Whether an `npm start` or `npm run dev` of this clone is running now. */
export function isCloneRunning(): boolean {
  return pidLockHolder(lockFile) !== undefined
}
