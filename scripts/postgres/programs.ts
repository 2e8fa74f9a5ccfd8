import { chmodSync, chownSync, cpSync, existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openDirectory } from '../lib/dataFolder'
import type { Account } from './account'

/** Copies npm's PostgreSQL to a folder that every account can read; a no-op when it is there. */
export function copyBinaries({ from, to }: { from: string; to: string }): void {
  if (existsSync(to)) return
  openDirectory(dirname(to))
  const unfinished = `${to}.${process.pid}`
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true })
  forEachPath(unfinished, (path, isDirectory, mode) =>
    chmodSync(path, isDirectory ? 0o755 : mode | 0o444 | ((mode & 0o100) >> 3) | ((mode & 0o100) >> 6)),
  )
  renameSync(unfinished, to)
}

/** Moves a cluster that PostgreSQL's account can no longer reach (the clone's home was closed). */
export function copyCluster({ from, to, account }: { from: string; to: string; account: Account }): void {
  openDirectory(dirname(to))
  const unfinished = `${to}.${process.pid}`
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true })
  forEachPath(unfinished, (path) => chownSync(path, account.uid, account.gid))
  renameSync(unfinished, to)
}

function forEachPath(path: string, visit: (path: string, isDirectory: boolean, mode: number) => void): void {
  const stats = lstatSync(path)
  if (stats.isSymbolicLink()) return
  visit(path, stats.isDirectory(), stats.mode)
  if (!stats.isDirectory()) return
  for (const name of readdirSync(path)) forEachPath(join(path, name), visit)
}
