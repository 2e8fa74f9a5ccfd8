import { execFileSync } from 'node:child_process'
import { type Stats, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { PlainError } from '../lib/plainError.mjs'

/** A system account by its numbers. */
export interface Account {
  uid: number
  gid: number
}

/**
 * The account that PostgreSQL has to run under, or undefined when the current one will do.
 * PostgreSQL refuses to run as root: there it is the owner of the cluster in `data`, when there is
 * one already, else `postgres`, which is made when it is missing.
 */
export function serverAccount(data?: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = data === undefined ? undefined : statSync(data, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return findAccount('postgres') ?? makeAccount('postgres')
}

function findAccount(name: string): Account | undefined {
  try {
    const ask = (flag: string) =>
      Number.parseInt(
        execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
        10,
      )
    return { uid: ask('-u'), gid: ask('-g') }
  } catch {
    return undefined
  }
}

function makeAccount(name: string): Account {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', name], {
      stdio: 'ignore',
    })
  } catch (cause) {
    throw new PlainError(
      `PostgreSQL does not run as root and the account "${name}" could not be made: start Tarjuman as an ordinary user, or set DATABASE_URL.`,
      { cause },
    )
  }
  const account = findAccount(name)
  if (!account) throw new Error(`useradd made no account "${name}"`)
  return account
}

/** What deciding on reachability needs of a directory or program. */
export type Permissions = Pick<Stats, 'uid' | 'gid' | 'mode'>

/** Whether the account may enter (or execute) every one of these. */
export function canEnterAll(account: Account, entries: readonly Permissions[]): boolean {
  return entries.every(({ uid, gid, mode }) => {
    if (uid === account.uid) return (mode & 0o100) !== 0
    if (gid === account.gid) return (mode & 0o010) !== 0
    return (mode & 0o001) !== 0
  })
}

/** Whether the account reaches `path`, through all the directories above it. */
export function canReach(account: Account | undefined, path: string): boolean {
  if (!account) return true
  return canEnterAll(
    account,
    pathsDownTo(path).map((each) => statSync(each)),
  )
}

function pathsDownTo(path: string): string[] {
  const parent = dirname(path)
  return parent === path ? [path] : [...pathsDownTo(parent), path]
}
